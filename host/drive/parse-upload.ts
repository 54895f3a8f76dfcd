import type { HttpRequest } from '../model/outside';
import { driveError } from './google-error';

export interface Upload {
  /** The JSON text of the metadata part. */
  readonly metadata: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** Reads the two parts of a multipart/related upload, or a plain media upload without metadata. */
export function parseUpload(request: HttpRequest, uploadType: string | null): Upload {
  const contentType = header(request.headers, 'content-type');
  if (uploadType === 'media') {
    return { metadata: '{}', mimeType: contentType, bytes: request.body };
  }
  if (uploadType !== 'multipart') throw badUpload(`uploadType ${uploadType} is not emulated`);
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) throw badUpload('Missing boundary in Content-Type');
  const parts = splitParts(Buffer.from(request.body), boundary);
  const [metadata, media] = parts;
  if (parts.length !== 2 || !metadata || !media) {
    throw badUpload('Multipart must contain exactly two parts');
  }
  return {
    metadata: metadata.bytes.toString('utf8'),
    mimeType: media.mimeType,
    bytes: new Uint8Array(media.bytes),
  };
}

function splitParts(body: Buffer, boundary: string) {
  const delimiter = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at === 0 || body[at - 1] === 0x0a) starts.push(at);
  }
  const closed = starts.at(-1);
  if (
    closed === undefined ||
    body
      .subarray(closed + delimiter.length)
      .toString()
      .slice(0, 2) !== '--'
  ) {
    throw badUpload('Malformed multipart body.');
  }
  return starts.slice(0, -1).map((start, i) => {
    const raw = body.subarray(start + delimiter.length, starts[i + 1]);
    const blank = /\r?\n\r?\n/.exec(raw.toString('latin1'));
    if (!blank) throw badUpload('Malformed multipart body.');
    const head = raw.subarray(0, blank.index).toString('latin1');
    const bytes = raw.subarray(blank.index + blank[0].length);
    const lineEnd = bytes.at(-2) === 0x0d ? 2 : 1;
    return {
      mimeType: /content-type:\s*([^;\r\n]+)/i.exec(head)?.[1]?.trim() ?? 'text/plain',
      bytes: bytes.subarray(0, bytes.length - lineEnd),
    };
  });
}

function header(headers: Readonly<Record<string, string>>, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? '';
}

function badUpload(message: string) {
  return driveError(400, 'badRequest', message);
}
