import * as z from 'zod/mini';
import { isIsoDate, isNumber, isOneOf, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { Competence, GraduationRow, PassOutcome, ResultRow } from './core';
import { MOST_ENTRIES } from './core';

const name = z.custom<string>(isText(1, 200));

export const prepareRequest = z.object({});

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

const competence = z.custom<Competence>(isOneOf(['competent', 'not_yet']));
const assessor = z.custom<string>(isText(0, 200));
const evidence = z.custom<string>(isText(0, 2000));

const entry = z.object({
  participant: name,
  unit: name,
  /** From 1. */
  attempt: z.custom<number>(isWholeNumber(1, 100)),
  competence,
  score: z.optional(z.custom<number>(isNumber(0, 100))),
  assessedOn: z.optional(z.custom<PlainDate>(isIsoDate)),
  assessor: z.optional(assessor),
  /** The result that was seen there, null for none; a colleague's newer one is then left alone. */
  seen: z.optional(z.nullable(competence)),
});
export type ResultEntry = z.infer<typeof entry>;

export const recordRequest = z.object({
  entries: z
    .array(entry)
    .check(z.refine((entries) => entries.length > 0 && entries.length <= MOST_ENTRIES)),
});
export type RecordRequest = z.infer<typeof recordRequest>;

/** Results that are not recorded have their reason among the problems. */
export interface RecordReply {
  readonly recorded: number;
  readonly notRecorded: readonly { readonly participant: string; readonly unit: string }[];
}

export const noteRequest = z.object({ participant: name, unit: name, evidence });
export type NoteRequest = z.infer<typeof noteRequest>;

export interface NoteReply {
  readonly participant: string;
  readonly unit: string;
}

export const judgeRequest = z.object({});

/** How many participants each outcome has, and why those who did not pass did not. */
export interface JudgeReply {
  readonly judged: number;
  readonly passed: number;
  readonly notPassed: number;
  readonly open: number;
  /** Not passed because presence is below the threshold. */
  readonly belowThreshold: number;
  /** Not passed because a critical unit is not competent. */
  readonly notCompetent: number;
  readonly needsDecision: number;
  readonly participants: readonly {
    readonly participant: string;
    readonly name: string;
    readonly outcome: PassOutcome;
    readonly attendancePercent: number | null;
    readonly reason: string;
  }[];
}

export const classResultsRequest = z.object({ class: z.optional(z.string()) });
export type ClassResultsRequest = z.infer<typeof classResultsRequest>;

export interface ClassResultsReply {
  readonly classes: readonly string[];
  /** The class that is shown; empty when there is none. */
  readonly class: string;
  readonly maxAttempts: number;
  /** Least score of a competent result; null where no scores are used. */
  readonly minimumScore: number | null;
  readonly today: PlainDate;
  /** Assessed units of the class's package in their order. */
  readonly units: readonly { readonly code: string; readonly title: string }[];
  readonly people: readonly { readonly participant: string; readonly name: string }[];
  /** Rows of Nilai of these people; units without a row have no result yet. */
  readonly results: readonly ResultRow[];
}

export const graduatesRequest = z.object({});

export interface GraduatesReply {
  readonly people: readonly (GraduationRow & {
    /** 1-based row of Kelulusan. */
    readonly row: number;
    /** The pass rule gives something else by now. */
    readonly isOutdated: boolean;
  })[];
}
