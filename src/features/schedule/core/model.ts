import type { PlainDate } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';

/** One session: a class works on a unit for some JP in a row. Sheet Jadwal. */
export interface Session {
  /** `S-0001`, in order of date, time and class. */
  readonly id: string;
  readonly date: PlainDate;
  readonly start: PlainTime;
  readonly end: PlainTime;
  /** First JP of the day that the session fills, from 1. */
  readonly firstJp: number;
  readonly jp: number;
  /** Stage number. */
  readonly stage: number;
  readonly class: string;
  readonly package: string;
  readonly unit: string;
  readonly trainer: string;
  readonly room: string;
  readonly isLocked: boolean;
  /** *Terlaksana*: true held, false cancelled, null not yet known. Written by attendance. */
  readonly isHeld: boolean | null;
}
