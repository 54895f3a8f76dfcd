import * as z from 'zod/mini';
import { isIsoDate, isIsoTime, isOneOf, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { PlainTime } from '../../kernel/plain-time';
import type {
  AttendanceCode,
  ClassAttendance,
  CountingRules,
  DayPerson,
  EarlyWarning,
  Ending,
  Participation,
  SignInPerson,
} from './core';
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
  /** Null takes away what stands there. */
  code: z.nullable(attendanceCode),
  lateMinutes: z.optional(z.custom<number>(isWholeNumber(0, 1440))),
  note: z.optional(z.custom<string>(isText(0, 500))),
  /** The code that was seen there, null for none; a colleague's newer code is then left alone. */
  seen: z.optional(z.nullable(attendanceCode)),
  /** The minutes that were seen beside a T. */
  seenMinutes: z.optional(z.nullable(z.custom<number>(isWholeNumber(0, 1440)))),
});

const sessionEntries = z.object({
  session: id,
  entries: z.array(entry).check(z.refine((entries) => entries.length > 0)),
});
export type SessionEntries = z.infer<typeof sessionEntries>;

/** More than a class can have in a week. */
const MOST_SESSIONS = 100;

const someSessions = z.object({
  sessions: z
    .array(sessionEntries)
    .check(z.refine((sessions) => sessions.length > 0 && sessions.length <= MOST_SESSIONS)),
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
  /** Codes taken away. */
  readonly cleared: number;
}

export const classDayRequest = z.object({
  /** Null: the first class. */
  class: z.nullable(z.string()),
  /** Null: today, or the last day of the class before today. */
  date: z.nullable(isoDate),
  /** The whole week of that day; the day alone when absent. */
  week: z.optional(z.boolean()),
});
export type ClassDayRequest = z.infer<typeof classDayRequest>;

export interface ClassDayReply {
  readonly classes: readonly string[];
  /** Empty while nobody is in a class. */
  readonly class: string;
  /** All days of the class. */
  readonly days: readonly PlainDate[];
  readonly date: PlainDate | null;
  /** In time order, without the cancelled ones. */
  readonly sessions: readonly DaySession[];
  readonly cancelled: readonly DaySession[];
  readonly people: readonly DayPerson[];
  /** Percent. */
  readonly threshold: number;
  /** What coming late costs; null where Program counts late people as present, or as absent. */
  readonly late: Pick<CountingRules, 'jpMinutes' | 'lateTolerance'> | null;
}

export interface DaySession {
  readonly id: string;
  readonly date: PlainDate;
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

/** What sign-in sheets are printed from, in names; nothing of a person but name and class. */
export interface SignInReply {
  readonly heading: {
    readonly programme: string;
    readonly batch: string;
    readonly place: string;
    /** `2021-06-10T08:30:00` where the spreadsheet is. */
    readonly printedAt: string;
  };
  readonly classes: readonly SignInSheets[];
  readonly today: PlainDate;
  /** Codes that tell where somebody is are not printed then. */
  readonly isNeutral: boolean;
}

export interface SignInSheets {
  readonly class: string;
  /** Its name. */
  readonly package: string;
  readonly sessions: readonly SignInSession[];
  readonly people: readonly SignInPerson[];
}

export interface SignInSession extends DaySession {
  readonly trainer: string;
  readonly room: string;
}

export const setSessionRequest = z.object({ session: id, isCancelled: z.boolean() });
export type SetSessionRequest = z.infer<typeof setSessionRequest>;

export interface SetSessionReply {
  readonly session: string;
}

/** A session to stand for a cancelled one. */
export const makeUpRequest = z.object({
  session: id,
  date: isoDate,
  start: z.custom<PlainTime>(isIsoTime),
});
export type MakeUpRequest = z.infer<typeof makeUpRequest>;

export interface MakeUpReply {
  readonly session: string;
  readonly date: PlainDate;
  readonly start: PlainTime;
  readonly end: PlainTime;
}

/** From when to when somebody takes part; `id` is that of his row of Penempatan. */
export const participationRequest = z.object({
  id,
  from: z.nullable(isoDate),
  until: z.nullable(isoDate),
  ending: z.nullable(z.custom<Ending>(isOneOf(['dropped', 'partial']))),
  reason: z.custom<string>(isText(0, 500)),
});
export type ParticipationRequest = z.infer<typeof participationRequest>;

export const participationIdRequest = z.object({ id });
export type ParticipationIdRequest = z.infer<typeof participationIdRequest>;

export interface ParticipationsReply {
  readonly participations: readonly Participation[];
  /** Everybody who sits in a class. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly class: string;
  }[];
}

export const summarizeRequest = z.object({});

/** Presence by class, and who is to be looked after. */
export interface SummarizeReply {
  readonly classes: readonly ClassAttendance[];
  readonly warnings: readonly EarlyWarning[];
  /** Percent. */
  readonly threshold: number;
}
