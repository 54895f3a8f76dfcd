import * as z from 'zod/mini';
import type { DuePaper, Paper, PaperKind } from './core';

export const startRequest = z.object({});

/** `budgetMs`: how long one step may work before it gives back progress. */
export const stepRequest = z.object({ budgetMs: z._default(z.int().check(z.gte(0)), 60_000) });

export const retryRequest = z.object({});

export const voidRequest = z.object({
  paper: z.string().check(z.minLength(1)),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)),
});

/** `sent`: the person looked into the outbox and found the mail there. */
export const decideRequest = z.object({
  paper: z.string().check(z.minLength(1)),
  sent: z.boolean(),
});

export interface StepRequest {
  readonly budgetMs: number;
}

export interface VoidRequest {
  readonly paper: string;
  readonly reason: string;
}

export interface DecideRequest {
  readonly paper: string;
  readonly sent: boolean;
}

/** First and last number of a series that a run reserved. */
export interface NumberRange {
  readonly first: string;
  readonly last: string;
}

export interface StartReply {
  readonly papers: number;
  readonly byKind: { readonly pass: number; readonly statement: number };
  readonly numbers: { readonly pass: NumberRange | null; readonly statement: NumberRange | null };
}

/** `JobProgress` of the ports, and where every paper stands. */
export interface StepReply {
  /** Papers that need nothing more from the job. */
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** Milliseconds until the next step can do something. */
  readonly waitMs: number;
  readonly byState: Readonly<Record<string, number>>;
  /** Papers the job can still work on. */
  readonly remaining: number;
  /** Papers whose mail waits for the quota of another day. */
  readonly waitingForTomorrow: number;
  /** Papers with files in another account's Drive. */
  readonly ofOthers: number;
  /** Recipients this account may still write to today. */
  readonly quotaLeft: number;
}

export interface PaperReply {
  readonly paper: string;
  readonly state: string;
}

export const overviewRequest = z.object({});

export interface OverviewReply {
  /** Whose Drive and quotas count. */
  readonly account: string;
  /** Recipients this account may still write to today. */
  readonly quotaLeft: number;
  /** In the order of Kelulusan. */
  readonly people: readonly Pick<
    DuePaper['graduate'],
    'participant' | 'name' | 'package' | 'outcome' | 'reason'
  >[];
  /** Papers that somebody has earned and does not have yet; `mailTo` is empty while they cannot be issued. */
  readonly due: readonly {
    readonly participant: string;
    readonly kind: PaperKind | null;
    readonly mailTo: string;
  }[];
  /** The register without what is printed. */
  readonly papers: readonly Paper[];
}

export const previewRequest = z.object({
  participant: z.string().check(z.minLength(1)),
  kind: z.enum(['pass', 'statement']),
});

export interface PreviewRequest {
  readonly participant: string;
  readonly kind: PaperKind;
}

export interface PreviewReply {
  readonly fileName: string;
  readonly pdfBase64: string;
}
