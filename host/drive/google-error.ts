import type { HttpResponse } from '../model/outside';

/** A refusal of a Google REST address; the backend turns it into the JSON error body. */
export class GoogleError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, message: string, body: object) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** Drive v3 shape: `{error: {code, message, errors: [{domain, reason, message}]}}`. */
export function driveError(status: number, reason: string, message: string): GoogleError {
  const errors = [{ domain: 'global', reason, message }];
  return new GoogleError(status, message, { error: { code: status, message, errors } });
}

/** Docs v1 shape: `{error: {code, message, status}}`. */
export function docsError(code: number, status: string, message: string): GoogleError {
  return new GoogleError(code, message, { error: { code, message, status } });
}

/** Under drive.file a file without a grant looks like a file that does not exist. */
export function fileNotFound(id: string): GoogleError {
  return driveError(404, 'notFound', `File not found: ${id}.`);
}

/** A JSON answer as Google sends it. */
export function jsonResponse(status: number, body: object): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** An answer that carries a file's bytes. */
export function bytesResponse(mimeType: string, body: Uint8Array): HttpResponse {
  return { status: 200, headers: { 'content-type': mimeType }, body };
}

/** An answer without content, as for a deletion. */
export function emptyResponse(): HttpResponse {
  return { status: 204, headers: {}, body: new Uint8Array() };
}
