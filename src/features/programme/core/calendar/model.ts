import type { PlainDate, Weekday } from '../../../../kernel/plain-date';
import type { PlainTime } from '../../../../kernel/plain-time';

/** One JP slot of a weekday, sheet Pola Hari. */
export interface DaySlot {
  readonly id: string;
  readonly pattern: string;
  readonly weekday: Weekday;
  /** 1 for the first JP of the day. */
  readonly jpNumber: number;
  readonly start: PlainTime;
  readonly end: PlainTime;
}

export type DayOffKind = 'national' | 'collective' | 'local' | 'institution';

/** A day off, sheet Hari Libur. */
export interface DayOff {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: DayOffKind;
  readonly basis: string;
  readonly isActive: boolean;
}

export type PeriodKind = 'pause' | 'hours';

/** A time that is not like the rest, sheet Masa Khusus: a pause without training, or the hours of another day pattern. */
export interface SpecialPeriod {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Packages and classes that pause; empty means everybody. Other hours are always for everybody. */
  readonly appliesTo: readonly string[];
  /** The day pattern of `hours`. */
  readonly pattern: string;
  readonly note: string;
}

/** The lesson hours of its day that an event takes away: all, or those with these numbers. */
export type UsedJp = 'all' | readonly number[];

/** Opening, closing, signing, guest visit, meeting: sheet Acara. */
export interface ProgramEvent {
  readonly id: string;
  readonly date: PlainDate | null;
  readonly kind: string;
  readonly place: string;
  readonly people: string;
  readonly note: string;
  readonly usedJp: UsedJp;
  /** Packages and classes whose lesson hours it takes; empty means everybody's. */
  readonly appliesTo: readonly string[];
}
