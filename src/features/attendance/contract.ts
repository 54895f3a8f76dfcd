import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';
import { parseIsoDate } from '../../kernel/plain-date';
import type { AttendanceSummary, DayPerson } from './core';
import { ATTENDANCE_CODES } from './core';

const isoDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
);

export const prepareRequest = z.object({
  /** Last day to prepare; all days when absent. */
  until: z.optional(isoDate),
});
export type PrepareRequest = z.infer<typeof prepareRequest>;

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

const attendanceCode = z.enum(ATTENDANCE_CODES);

const entry = z.object({
  participant: z.string().check(z.minLength(1)),
  code: attendanceCode,
  lateMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
  note: z.optional(z.string().check(z.maxLength(500))),
  /** The code that was seen there, null for none; a colleague's newer code is then left alone. */
  seen: z.optional(z.nullable(attendanceCode)),
});

const sessionEntries = z.object({
  session: z.string().check(z.minLength(1)),
  entries: z.array(entry).check(z.minLength(1)),
});

/** One session, or several at once: all are written or none. */
export const recordRequest = z.union([
  sessionEntries,
  z.object({ sessions: z.array(sessionEntries).check(z.minLength(1), z.maxLength(20)) }),
]);
export type RecordRequest = z.infer<typeof recordRequest>;
export type SessionEntries = z.infer<typeof sessionEntries>;

export interface RecordReply {
  readonly sessions: readonly string[];
  /** Codes written or confirmed, over all sessions. */
  readonly recorded: number;
}

export const classDayRequest = z.object({
  /** Null: the first class. */
  class: z.nullable(z.string()),
  /** Null: today, or the last day of the class before today. */
  date: z.nullable(isoDate),
});
export type ClassDayRequest = z.infer<typeof classDayRequest>;

export interface ClassDayReply {
  readonly classes: readonly string[];
  /** Empty while nobody is in a class. */
  readonly class: string;
  /** All days of the class. */
  readonly days: readonly PlainDate[];
  readonly date: PlainDate | null;
  readonly sessions: readonly DaySession[];
  readonly people: readonly DayPerson[];
  /** Percent. */
  readonly threshold: number;
}

export interface DaySession {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly unit: string;
  readonly jp: number;
}

export const closeRequest = z.object({});

export interface CloseReply {
  /** Sessions now marked as held. */
  readonly closed: number;
  /** Sessions for which some codes are missing. */
  readonly incomplete: readonly {
    readonly session: string;
    readonly date: string;
    readonly class: string;
    readonly missing: number;
  }[];
  /** Sessions for which nothing was written yet. */
  readonly untouched: number;
}

export const summarizeRequest = z.object({});

export interface SummarizeReply extends AttendanceSummary {
  /** Percent. */
  readonly threshold: number;
}
