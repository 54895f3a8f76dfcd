import * as z from 'zod/mini';
import {
  isIsoDate,
  isIsoTime,
  isOneOf,
  isRecordOf,
  isText,
  isWholeNumber,
} from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { PlainTime } from '../../kernel/plain-time';
import type { Language } from '../../kernel/problem';
import type {
  Absence,
  AbsenceKind,
  CalendarEntry,
  HandEdits,
  PlanScope,
  PrintedSchedule,
  ScheduleDifference,
  ScheduleProblem,
  Session,
} from './core';

/** Some actions work on the workbook as it is and take nothing. */
export const emptyInput = z.object({});

export type EmptyInput = z.infer<typeof emptyInput>;

export const sentencesInput = z.object({ language: z.custom<Language>(isOneOf(['id', 'en'])) });
export type SentencesInput = z.infer<typeof sentencesInput>;

export interface SentencesReply {
  /** By code; gaps are open. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface GenerateReply {
  readonly sessions: number;
  /** Pairs of sessions that want the same class, trainer or room at once, found by an independent check. */
  readonly clashes: number;
  /** JP that a class of each package gets, by package code. */
  readonly jpByPackage: Readonly<Record<string, number>>;
  readonly stages: readonly {
    readonly number: number;
    readonly start: PlainDate;
    readonly end: PlainDate;
    readonly packages: readonly string[];
  }[];
  /** JP of units that found no place. */
  readonly unplaced: readonly {
    readonly class: string;
    readonly unit: string;
    readonly jp: number;
    readonly reason: string;
  }[];
  /** Against the schedule that stood before, in sessions. */
  readonly changes: ScheduleDifference;
  /** The number of the version that now stands. */
  readonly version: number;
}

export interface CheckReply {
  readonly sessions: number;
  readonly clashes: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface ProblemReply {
  readonly problem: ScheduleProblem;
  /** 1-based row of Jadwal of each session of the problem. */
  readonly sessionRows: readonly number[];
  /** 1-based column of Jadwal, by column key. */
  readonly positions: Readonly<Record<string, number>>;
  /** What people did to Jadwal since the last plan was written. */
  readonly edits: HandEdits;
  /** Goes back with the plan: a plan for other facts is refused. */
  readonly basis: string;
}

const date = z.custom<PlainDate>(isIsoDate);
const time = z.custom<PlainTime>(isIsoTime);
const count = z.custom<number>(isWholeNumber(0, 1_000_000));
/** Why something was done, in the words of whoever did it. */
const reason = z.custom<string>(isText(0, 500));

const scope = z.custom<PlanScope>(isPlanScope);

/** One of the five scopes, with the dates or the id that it needs. */
function isPlanScope(value: unknown): boolean {
  if (!isRecordOf((part) => typeof part === 'string')(value)) return false;
  const { kind, id, from, until } = value as Readonly<Partial<Record<string, string>>>;
  if (kind === 'all' || kind === 'rest') return true;
  if (kind === 'class' || kind === 'trainer') return id !== undefined;
  return kind === 'dates' && isIsoDate(from) && isIsoDate(until);
}

export const applyRequest = z.object({
  basis: z.string(),
  scope,
  reason,
  sessions: z.array(
    z.object({
      id: z.string(),
      date,
      start: time,
      end: time,
      firstJp: count,
      jp: count,
      stage: z.custom<number>(isWholeNumber(-1_000_000, 1_000_000)),
      class: z.string(),
      package: z.string(),
      unit: z.string(),
      trainer: z.string(),
      room: z.string(),
      isLocked: z.boolean(),
      isHeld: z.nullable(z.boolean()),
    }),
  ),
});

export interface ApplyRequest {
  readonly basis: string;
  /** What the planning was allowed to change. */
  readonly scope: PlanScope;
  readonly reason: string;
  readonly sessions: readonly Session[];
}

/** Edits to be given free; none means all. */
export const releaseInput = z.object({ ids: z.array(z.string()) });

export type ReleaseInput = z.infer<typeof releaseInput>;

/** How a version came to be: planned, gone back to, or what stood there just before. */
export type VersionKind = 'planned' | 'restored' | 'before';

/** A plan that was written once, against what stands in Jadwal now. */
export interface VersionEntry {
  readonly version: number;
  /** `2021-06-10T08:30:00` */
  readonly writtenAt: string;
  readonly account: string;
  readonly kind: VersionKind;
  readonly reason: string;
  readonly sessions: number;
  /** From now to that version; null when the version cannot be read any more. */
  readonly difference: ScheduleDifference | null;
}

export interface VersionsReply {
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
}

export const versionInput = z.object({ version: count });

export type VersionInput = z.infer<typeof versionInput>;

/** A plan as it was written, and the schedule as it stands now. */
export interface ChangesReply {
  readonly before: readonly Session[];
  readonly after: readonly Session[];
}

/** What going back would do. */
export interface VersionReply {
  readonly version: number;
  readonly before: readonly Session[];
  readonly after: readonly Session[];
  readonly trainers: readonly NamedThing[];
  readonly rooms: readonly NamedThing[];
  readonly basis: string;
}

export const restoreRequest = z.object({ version: count, basis: z.string(), reason });

export type RestoreRequest = z.infer<typeof restoreRequest>;

/** A trainer, a room or a class to choose from. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** An entry of sheet Halangan and what it hits. */
export interface AbsenceEntry extends Absence {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Sessions from today on that cannot be held as they stand. */
  readonly hits: number;
}

export interface AbsencesReply {
  readonly absences: readonly AbsenceEntry[];
  readonly choices: Readonly<Record<AbsenceKind, readonly NamedThing[]>>;
}

export const absenceRequest = z.object({
  /** Null for a new one. */
  id: z.nullable(z.string()),
  kind: z.custom<AbsenceKind>(isOneOf(['trainer', 'room', 'class'])),
  who: z.custom<string>(isText(1, 200)),
  start: date,
  end: date,
  from: z.nullable(time),
  until: z.nullable(time),
  reason,
});

export type AbsenceRequest = z.infer<typeof absenceRequest>;

export const absenceIdInput = z.object({ id: z.custom<string>(isText(1, 200)) });

export type AbsenceIdInput = z.infer<typeof absenceIdInput>;

/** What the dialog *Cetak jadwal* draws. */
export interface PrintReply {
  readonly schedule: PrintedSchedule;
  /** Whether words that tell about prison were left out (neutral mode). */
  readonly leftWordsOut: boolean;
}

/** What calendar files are made of. */
export interface CalendarReply {
  readonly entries: readonly CalendarEntry[];
  /** The same for this workbook for ever. */
  readonly workbook: string;
  readonly timeZone: string;
  /** `2021-06-10T08:30:00` where the spreadsheet is. */
  readonly writtenAt: string;
}
