import * as z from 'zod/mini';
import { isOneOf, isText } from '../../../kernel/guards';
import { voidRequest } from '../contract';
import type { SigningWay } from '../core';

/** Base64 grows by a third; what is larger than `MAX_SIGNED_BYTES` is refused with a sentence. */
const MAX_BASE64 = 20_000_000;

/** `isChecked`: a person has opened a file whose content proves nothing, and it is the paper. */
export const storeSignedRequest = z.object({
  fileName: z.custom<string>(isText(1, 500)),
  pdfBase64: z.custom<string>(isText(0, MAX_BASE64)),
  isChecked: z.boolean(),
});

export interface StoreSignedRequest {
  readonly fileName: string;
  readonly pdfBase64: string;
  readonly isChecked: boolean;
}

export interface StoreSignedReply {
  readonly paper: string;
  readonly number: string;
}

/** At most one wave of papers. */
export const fetchFilesRequest = z.object({
  papers: z
    .array(z.custom<string>(isText(1, 200)))
    .check(z.refine((papers) => papers.length > 0 && papers.length <= 10)),
});

export interface FetchFilesRequest {
  readonly papers: readonly string[];
}

export interface FetchFilesReply {
  readonly files: readonly { readonly paper: string; readonly pdfBase64: string }[];
  /** Papers that did not fit into one reply any more: ask for them again. */
  readonly later: readonly string[];
}

/** As many as a register may hold. */
const MOST_PAPERS = 5_000;

export const changeSigningRequest = z.object({
  papers: z
    .array(z.custom<string>(isText(1, 200)))
    .check(z.refine((papers) => papers.length > 0 && papers.length <= MOST_PAPERS)),
  to: z.custom<SigningWay>(isOneOf(['wet', 'electronic'])),
  reason: voidRequest.shape.reason,
});

export interface ChangeSigningRequest {
  readonly papers: readonly string[];
  readonly to: SigningWay;
  readonly reason: string;
}

export interface ChangeSigningReply {
  readonly changed: number;
}
