import * as z from 'zod/mini';

/** Judges everybody; needs no details. */
export const judgeInput = z.object({});

export interface JudgeReply {
  readonly eligible: number;
  readonly rejected: number;
  readonly undecided: number;
  /** Rejected people by the first rule that failed; `petugas` where only staff said no. */
  readonly rejectedByRule: Readonly<Record<string, number>>;
}
