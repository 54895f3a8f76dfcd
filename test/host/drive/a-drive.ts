import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRestBackend, type GoogleRest, type RestOptions } from '../../../host/drive';
import type { HttpRequest } from '../../../host/model/outside';

export const DRIVE = 'https://www.googleapis.com/drive/v3/files';
export const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';
export const DOCS = 'https://docs.googleapis.com/v1/documents';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  /** The parsed JSON, for answers that have one. */
  readonly json: Record<string, unknown>;
}

/** A Drive folder on disk and a way to send requests to it as one of several accounts. */
export class ADrive {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'giliran-drive-'));
  rest: GoogleRest;
  nowMs = Date.UTC(2021, 5, 10, 1);

  constructor(options: Partial<RestOptions> = {}) {
    this.rest = this.open(options);
  }

  /** Opens the same folder again, as a new process would. */
  open(options: Partial<RestOptions> = {}): GoogleRest {
    const renderPdf: RestOptions['renderPdf'] = async (document, { nowMs }) =>
      Buffer.from(`%PDF ${document.title} ${nowMs}`);
    this.rest = createRestBackend({ directory: this.directory, seed: 's', renderPdf, ...options });
    return this.rest;
  }

  async send(
    method: HttpRequest['method'],
    url: string,
    body: object | Uint8Array = {},
    facts: Partial<HttpRequest> = {},
  ): Promise<Answer> {
    this.nowMs += 1000;
    const response = await this.rest.handle({
      method,
      url,
      headers: {},
      body: body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body)),
      user: 'ani@example.org',
      nowMs: this.nowMs,
      ...facts,
    });
    const bytes = Buffer.from(response.body);
    const isJson = response.headers['content-type']?.startsWith('application/json') === true;
    return { status: response.status, body: bytes, json: isJson ? JSON.parse(String(bytes)) : {} };
  }

  /** Makes a file from metadata and returns its id. */
  async create(metadata: object, facts: Partial<HttpRequest> = {}): Promise<string> {
    const { json } = await this.send('POST', DRIVE, metadata, facts);
    return String(json['id']);
  }

  /** Uploads bytes with metadata in one multipart request. */
  upload(metadata: object, bytes: Uint8Array, facts: Partial<HttpRequest> = {}): Promise<Answer> {
    const body = Buffer.concat([
      Buffer.from(
        `--b1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--b1\r\nContent-Type: application/pdf\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n--b1--\r\n'),
    ]);
    const headers = { 'Content-Type': 'multipart/related; boundary=b1' };
    return this.send('POST', `${UPLOAD}?uploadType=multipart`, body, { headers, ...facts });
  }

  /** Names that files.list shows for a query. */
  async names(parameters: Record<string, string> = {}, user = 'ani@example.org') {
    const query = new URLSearchParams({ orderBy: 'name', fields: '*', ...parameters });
    const { json, status } = await this.send('GET', `${DRIVE}?${query}`, {}, { user });
    if (status !== 200) return [`status ${status}`];
    return Array.isArray(json['files']) ? json['files'].map((file) => String(file.name)) : [];
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
