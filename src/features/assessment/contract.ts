import * as z from 'zod/mini';
import { isIsoDate, isNumber, isOneOf, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { Competence, GraduationRow, PassOutcome, ResultRow } from './core';

const name = z.custom<string>(isText(1, 200));

export const prepareRequest = z.object({});

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

export const recordRequest = z.object({
  participant: name,
  unit: name,
  /** From 1. */
  attempt: z.custom<number>(isWholeNumber(1, 100)),
  competence: z.custom<Competence>(isOneOf(['competent', 'not_yet'])),
  score: z.optional(z.custom<number>(isNumber(0, 100))),
  assessedOn: z.optional(z.custom<PlainDate>(isIsoDate)),
  assessor: z.optional(z.custom<string>(isText(0, 200))),
});
export type RecordRequest = z.infer<typeof recordRequest>;

export interface RecordReply {
  readonly participant: string;
  readonly unit: string;
  readonly attempt: number;
  readonly competence: Competence;
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
  })[];
}
