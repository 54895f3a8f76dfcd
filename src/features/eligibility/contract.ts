import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';
import type { EligibilityRow } from './core/index';

/** Judges everybody; needs no details. */
export const judgeInput = z.object({});

export interface JudgeReply {
  readonly eligible: number;
  readonly rejected: number;
  readonly undecided: number;
  /** Rejected people by the first rule that failed; `petugas` where only staff said no. */
  readonly rejectedByRule: Readonly<Record<string, number>>;
}

export const listInput = z.object({});

export interface VerdictsReply {
  readonly people: readonly (EligibilityRow & {
    /** 1-based row of Kelayakan. */
    readonly row: number;
  })[];
  /** Overrides count until a date. */
  readonly today: PlainDate;
}
