import type { batchUpdate, GoogleDocument } from '../docs';
import type { HttpRequest, HttpResponse } from '../model/outside';
import type { DriveStore } from './drive-store';
import type { FileRecord } from './file-record';
import { fileNotFound } from './google-error';
import type { Route } from './route';

export type RenderPdf = (
  document: GoogleDocument,
  options: { readonly nowMs: number },
) => Promise<Uint8Array>;

/** What an operation needs to answer one request. */
export interface Call {
  readonly store: DriveStore;
  readonly route: Route;
  readonly request: HttpRequest;
  readonly renderPdf: RenderPdf;
  readonly edit: typeof batchUpdate;
  /** Whether files.list shows the file yet; Drive's search index can lag behind. */
  readonly isListed: (id: string) => boolean;
}

export type Answer = (call: Call) => HttpResponse | Promise<HttpResponse>;

/** The file of the address, or 404 when the account has no grant on it. */
export function visibleFile(call: Call, id: string = call.route.id): FileRecord {
  const record = call.store.find(id);
  if (!record || !call.store.hasGrant(call.request.user, id)) throw fileNotFound(id);
  return record;
}

/** The request's time as RFC 3339. */
export function timestamp(call: Call): string {
  return new Date(call.request.nowMs).toISOString();
}
