import * as z from 'zod/mini';
import type { Eligibility, EligibilityRow } from './core/index';

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
  readonly people: readonly ListedVerdict[];
}

export interface ListedVerdict extends EligibilityRow {
  /** 1-based row of Kelayakan. */
  readonly row: number;
  /** What counts today, which Kelayakan itself may not say yet; null when the person was never judged. */
  readonly today: Eligibility | null;
}
