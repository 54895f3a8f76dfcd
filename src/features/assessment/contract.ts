import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';
import { parseIsoDate } from '../../kernel/plain-date';
import type { Competence, GraduationRow, PassOutcome, ResultRow } from './core';

const isoDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
);

export const prepareRequest = z.object({});

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

export const recordRequest = z.object({
  participant: z.string().check(z.minLength(1)),
  unit: z.string().check(z.minLength(1)),
  /** From 1. */
  attempt: z.int().check(z.minimum(1)),
  competence: z.enum(['competent', 'not_yet']),
  score: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  assessedOn: z.optional(isoDate),
  assessor: z.optional(z.string().check(z.maxLength(200))),
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
