import * as z from 'zod/mini';
import { isIsoDate, isOneOf, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { AttendanceCode, ClassAttendance, DayPerson, EarlyWarning } from './core';
import { ATTENDANCE_CODES } from './core';

const id = z.custom<string>(isText(1, 200));
const isoDate = z.custom<PlainDate>(isIsoDate);

export const prepareRequest = z.object({
  /** Last day to prepare; all days when absent. */
  until: z.optional(isoDate),
});
export type PrepareRequest = z.infer<typeof prepareRequest>;

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

const attendanceCode = z.custom<AttendanceCode>(isOneOf(ATTENDANCE_CODES));

const entry = z.object({
  participant: id,
  code: attendanceCode,
  lateMinutes: z.optional(z.custom<number>(isWholeNumber(0, 1440))),
  note: z.optional(z.custom<string>(isText(0, 500))),
  /** The code that was seen there, null for none; a colleague's newer code is then left alone. */
  seen: z.optional(z.nullable(attendanceCode)),
});

const sessionEntries = z.object({
  session: id,
  entries: z.array(entry).check(z.refine((entries) => entries.length > 0)),
});
export type SessionEntries = z.infer<typeof sessionEntries>;

const someSessions = z.object({
  sessions: z
    .array(sessionEntries)
    .check(z.refine((sessions) => sessions.length > 0 && sessions.length <= 20)),
});

/** One session, or several at once: all are written or none. */
export const recordRequest = z.custom<SessionEntries | z.infer<typeof someSessions>>(
  (value) => sessionEntries.safeParse(value).success || someSessions.safeParse(value).success,
);
export type RecordRequest = z.infer<typeof recordRequest>;

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

/** Presence by class, and who is to be looked after. */
export interface SummarizeReply {
  readonly classes: readonly ClassAttendance[];
  readonly warnings: readonly EarlyWarning[];
  /** Percent. */
  readonly threshold: number;
}
