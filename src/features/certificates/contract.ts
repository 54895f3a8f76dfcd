import * as z from 'zod/mini';
import { isOneOf, isText, isWholeNumber } from '../../kernel/guards';
import { isMailAddress } from '../../kernel/mail-address';
import type {
  FoundTemplate,
  GraduatePaper,
  GuestTalk,
  IssueInput,
  LongestName,
  LostNumber,
  Paper,
  PaperKind,
  VersionChange,
} from './core';
import { PAPER_KINDS } from './core';

const id = z.custom<string>(isText(1, 200));

export const startRequest = z.object({});

/** `budgetMs`: how long one step may work before it gives back progress, a minute when absent. */
export const stepRequest = z.object({
  budgetMs: z.optional(z.custom<number>(isWholeNumber(0, 600_000))),
});

export const retryRequest = z.object({});

const isReason = isText(3, 300);

export const voidRequest = z.object({
  paper: id,
  reason: z.custom<string>((value) => typeof value === 'string' && isReason(value.trim())),
});

export const paperRequest = z.object({ paper: id });

export const sendAgainRequest = z.object({
  paper: id,
  mailTo: z.custom<string>((value) => typeof value === 'string' && isMailAddress(value.trim())),
});

export const replaceRequest = z.object({
  paper: id,
  change: z.custom<VersionChange>(isOneOf(['correction', 'copy'])),
  reason: voidRequest.shape.reason,
});

/** An empty address disconnects. */
export const setVerifierRequest = z.object({ address: z.custom<string>(isText(0, 300)) });

export const tellVerifierRequest = z.object({});

export interface SetVerifierRequest {
  readonly address: string;
}

export const lostNumbersRequest = z.object({ reason: voidRequest.shape.reason });

/** `sent`: the person looked into the outbox and found the mail there. */
export const decideRequest = z.object({
  paper: id,
  sent: z.boolean(),
});

export interface StepRequest {
  readonly budgetMs?: number | undefined;
}

export interface VoidRequest {
  readonly paper: string;
  readonly reason: string;
}

export interface PaperRequest {
  readonly paper: string;
}

export interface SendAgainRequest {
  readonly paper: string;
  readonly mailTo: string;
}

export interface ReplaceRequest {
  readonly paper: string;
  readonly change: VersionChange;
  readonly reason: string;
}

export interface LostNumbersRequest {
  readonly reason: string;
}

export interface ReplaceReply {
  /** The new version, and its number. */
  readonly paper: string;
  readonly number: string;
}

export interface ReprintReply {
  readonly fileName: string;
  readonly pdfBase64: string;
  /** How often it was handed out again, this time included. */
  readonly reprints: number;
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
  readonly byKind: Readonly<Record<PaperKind, number>>;
  readonly numbers: Readonly<Record<PaperKind, NumberRange | null>>;
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
  /** Papers that wait for their signed PDF. */
  readonly unsigned: number;
  /** Papers whose document or mail waits for the quota of another day. */
  readonly waitingForTomorrow: number;
  /** Of these, papers whose document is not made yet. */
  readonly documentsTomorrow: number;
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
    GraduatePaper['graduate'],
    'participant' | 'name' | 'package' | 'outcome' | 'reason'
  >[];
  /** How papers that are issued now are signed. */
  readonly signatureMode: IssueInput['program']['certificates']['signatureMode'];
  /** Guest speakers: the rows of Narasumber, then those who stand in Jadwal only. */
  readonly guests: readonly Pick<GuestTalk, 'id' | 'name' | 'topic' | 'isHeld'>[];
  /** Papers that somebody has earned and does not have yet; `mailTo` is empty while they cannot be issued. */
  readonly due: readonly {
    readonly participant: string;
    readonly kind: PaperKind | null;
    readonly mailTo: string;
  }[];
  /** The register without what is printed. */
  readonly papers: readonly Paper[];
  /** What the papers that are not made yet are copied from. */
  readonly templates: readonly FoundTemplate[];
  /** Whether an administrator has set up Google's file picker. */
  readonly canPick: boolean;
  /** Documents that this account may still make today, and on every further day. */
  readonly documents: { readonly left: number; readonly perDay: number };
  /** Where papers are checked, empty for nowhere, and how many withdrawn ones it has not heard of. */
  readonly verifier: { readonly address: string; readonly pending: number };
  /** Numbers that were given and stand in no row any more. */
  readonly lostNumbers: readonly LostNumber[];
  /** Of the papers that can be issued now; null when there are none. */
  readonly longestName: LongestName | null;
  /** Ids of PDFs of other accounts that this one has picked. */
  readonly reach: readonly string[];
}

export const previewRequest = z.object({
  participant: id,
  kind: z.custom<PaperKind>(isOneOf(PAPER_KINDS)),
});

export interface PreviewRequest {
  readonly participant: string;
  readonly kind: PaperKind;
}

export interface PreviewReply {
  readonly fileName: string;
  readonly pdfBase64: string;
}
