import type { WireRequest, WireResponse } from '../realm/operations';
import { Blob, bytesFromBase64, bytesOf, signedFromBytes } from './blob';
import { callAs, theBridge } from './bridge';
import { serviceError } from './service-error';

interface FetchParams {
  readonly url?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly contentType?: string;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: boolean;
}

const FORM = 'application/x-www-form-urlencoded';

export class HTTPResponse {
  readonly #response: WireResponse;

  constructor(response: WireResponse) {
    this.#response = response;
  }

  getResponseCode(): number {
    return this.#response.status;
  }

  getContentText(_charset?: string): string {
    return theBridge().decodeText(theBridge().fromBase64(this.#response.body));
  }

  getContent(): number[] {
    return signedFromBytes(bytesFromBase64(this.#response.body));
  }

  getBlob(): Blob {
    const contentType = this.#header('content-type')?.split(';')[0] ?? null;
    const disposition = this.#header('content-disposition') ?? '';
    const name = /filename="([^"]*)"/.exec(disposition)?.[1] ?? null;
    return new Blob(bytesFromBase64(this.#response.body), contentType, name);
  }

  getHeaders(): Record<string, string> {
    return { ...this.#response.headers };
  }

  getAllHeaders(): Record<string, string> {
    return { ...this.#response.headers };
  }

  #header(name: string): string | undefined {
    const entries = Object.entries(this.#response.headers);
    return entries.find(([key]) => key.toLowerCase() === name)?.[1];
  }
}

function formEncoded(fields: object): string {
  return Object.entries(fields)
    .map(([key, value]) => {
      if (value instanceof Blob) {
        throw serviceError('not emulated: UrlFetchApp.fetch multipart form', 'NotEmulatedError');
      }
      return `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`;
    })
    .join('&');
}

function bodyOf(payload: unknown): { readonly bytes: Uint8Array; readonly contentType: string } {
  if (payload instanceof Blob) {
    const wire = Blob.wire(payload);
    return {
      bytes: bytesFromBase64(wire.bytes),
      contentType: wire.contentType ?? 'application/octet-stream',
    };
  }
  if (typeof payload === 'string') return { bytes: bytesOf(payload), contentType: FORM };
  if (Array.isArray(payload))
    return { bytes: bytesOf(payload), contentType: 'application/octet-stream' };
  if (typeof payload === 'object' && payload !== null) {
    return { bytes: bytesOf(formEncoded(payload)), contentType: FORM };
  }
  return { bytes: new Uint8Array(0), contentType: '' };
}

function requestOf(url: string, params: FetchParams): WireRequest {
  const { bytes, contentType } = bodyOf(params.payload);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(params.headers ?? {})) headers[name] = String(value);
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const type = params.contentType ?? contentType;
  if (type && !hasType) headers['Content-Type'] = type;
  return {
    url,
    method: String(params.method ?? 'get').toUpperCase(),
    headers,
    body: theBridge().toBase64(bytes),
    mute: Boolean(params.muteHttpExceptions),
  };
}

export class UrlFetchApp {
  fetch(url: string, params: FetchParams = {}): HTTPResponse {
    const [response] = callAs('UrlFetchApp.fetch', 'UrlFetchApp.fetch', [
      requestOf(String(url), params),
    ]);
    if (!response) throw serviceError(`Address unavailable: ${url}`);
    return new HTTPResponse(response);
  }

  /** Requests run side by side; the answers come in the order of the requests. */
  fetchAll(requests: readonly (FetchParams | string)[]): HTTPResponse[] {
    const wire = requests.map((request) =>
      typeof request === 'string'
        ? requestOf(request, {})
        : requestOf(String(request.url), request),
    );
    const responses = callAs('UrlFetchApp.fetchAll', 'UrlFetchApp.fetch', wire);
    return responses.map((response) => new HTTPResponse(response));
  }
}
