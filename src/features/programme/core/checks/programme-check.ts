import type { PlainDate } from '../../../../kernel/plain-date';
import type { CellAddress, Problem } from '../../../../kernel/problem';
import type { Calendar } from '../calendar/calendar';
import type { DayOff, DaySlot, ProgramEvent, SpecialPeriod } from '../calendar/model';
import type { Institution, Package, Program, Room, Trainer, Unit } from '../model';
import type { Official } from '../official';

/** A row and where its cells stand. */
export interface Located<T> {
  readonly value: T;
  at(column: keyof T & string): CellAddress;
}

/** What checks look at: the rows that could be read. */
export interface ProgrammeFacts {
  readonly program: Program;
  readonly today: PlainDate;
  readonly calendar: Calendar;
  readonly institutions: readonly Located<Institution>[];
  readonly officials: readonly Located<Official>[];
  readonly packages: readonly Located<Package>[];
  readonly units: readonly Located<Unit>[];
  readonly trainers: readonly Located<Trainer>[];
  readonly rooms: readonly Located<Room>[];
  /** Rows of Hari Libur. */
  readonly daysOff: readonly DayOff[];
  readonly daySlots: readonly Located<DaySlot>[];
  readonly periods: readonly Located<SpecialPeriod>[];
  readonly events: readonly Located<ProgramEvent>[];
}

/** One thing that is looked at; it says what it found and where. */
export interface ProgrammeCheck {
  readonly id: string;
  check(facts: ProgrammeFacts): readonly Problem[];
}
