import * as z from 'zod/mini';
import { APPLY } from './apply-request';
import type { GoogleDocument } from './document';
import { InvalidRequest } from './invalid-request';
import { REQUEST_SCHEMAS, type RequestKind, type Requests } from './request-schema';

export type BatchOutcome =
  | { readonly status: 'done'; readonly document: GoogleDocument; readonly replies: object[] }
  | { readonly status: 'refused'; readonly message: string };

/** Applies all requests or none: the given document is never changed, the answer holds the new one. */
export function batchUpdate(given: GoogleDocument, requests: readonly unknown[]): BatchOutcome {
  const document = structuredClone(given);
  const replies: object[] = [];
  for (const [i, request] of requests.entries()) {
    const kind = kindOf(request);
    if (kind === undefined) {
      return { status: 'refused', message: `Invalid requests[${i}]: ${describeUnknown(request)}` };
    }
    try {
      replies.push(applyOne(document, kind, Reflect.get(Object(request), kind)));
    } catch (error) {
      if (!(error instanceof InvalidRequest)) throw error;
      return { status: 'refused', message: `Invalid requests[${i}].${kind}: ${error.message}` };
    }
  }
  document.revisionId = `r${Number(given.revisionId.slice(1)) + 1}`;
  return { status: 'done', document, replies };
}

function applyOne<K extends RequestKind>(document: GoogleDocument, kind: K, body: unknown): object {
  const parsed = z.safeParse(REQUEST_SCHEMAS[kind], body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InvalidRequest(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  // The schema of this very kind has just accepted the body.
  return APPLY[kind](document, parsed.data as Requests[K]);
}

function kindOf(request: unknown): RequestKind | undefined {
  const keys = Object.keys(Object(request));
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !(key in REQUEST_SCHEMAS)) return undefined;
  return key as RequestKind;
}

function describeUnknown(request: unknown): string {
  const keys = Object.keys(Object(request));
  if (keys.length !== 1) return 'Exactly one request kind must be specified.';
  return `not emulated: ${keys[0]}`;
}
