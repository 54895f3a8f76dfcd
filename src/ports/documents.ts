import type { FileContent } from './file-content';

/**
 * Google Docs and Drive, in waves: the requests of one call run at the same time and are answered in their order.
 * A request that fails is an answer, so one bad file does not stop the others.
 */
export interface Documents {
  wave(requests: readonly DocumentRequest[]): readonly DocumentReply[];
  /** Ids for files to be stored, so that a repeated request cannot make a second file. */
  newIds(count: number): readonly string[];
  /** The bytes of a file that a page sent as base64; null when the text is none. */
  received(base64: string): FileContent | null;
}

/** Small facts kept with a file to find it again, for example `{ paper: 'K-0001' }`. */
export type FileProperties = Readonly<Record<string, string>>;

/**
 * Google refuses chosen ids for Docs ("Generated IDs are not supported for Docs Editors formats"), so `create` and
 * `copy` answer with the id that Drive gave. Before repeating one whose answer was lost, `find` it by its properties
 * and adopt it. Stored files (PDF) take an id of `newIds`, and a repeated `store` answers `exists`.
 */
export type DocumentRequest =
  /** An empty Google Doc. */
  | { readonly kind: 'create'; readonly name: string; readonly properties: FileProperties }
  /** A .docx as a new Google Doc. */
  | {
      readonly kind: 'convert';
      readonly name: string;
      readonly content: FileContent;
      readonly properties: FileProperties;
    }
  | {
      readonly kind: 'copy';
      readonly templateId: string;
      readonly name: string;
      readonly properties: FileProperties;
    }
  /** One `batchUpdate` of the Docs API: all edits or none. */
  | { readonly kind: 'edit'; readonly documentId: string; readonly edits: readonly DocsEdit[] }
  | { readonly kind: 'read'; readonly documentId: string }
  /** Whether this account can use the file; nothing of it is read. */
  | { readonly kind: 'look'; readonly fileId: string }
  | { readonly kind: 'exportPdf'; readonly documentId: string }
  | {
      readonly kind: 'store';
      readonly id: string;
      readonly name: string;
      readonly content: FileContent;
      readonly properties: FileProperties;
    }
  | { readonly kind: 'download'; readonly fileId: string; readonly name: string }
  | { readonly kind: 'find'; readonly properties: FileProperties }
  | { readonly kind: 'trash'; readonly fileId: string };

/** A request of the Docs API v1, as JSON: `{ insertText: { ... } }`. */
export type DocsEdit = Readonly<Record<string, unknown>>;

export type DocumentReply =
  | {
      readonly ok: true;
      /** Id of the file made, copied, stored or read; ids of the files found. */
      readonly ids: readonly string[];
      /** The bytes of an export or a download. */
      readonly content: FileContent | null;
      /** The JSON of a document that was read. */
      readonly document: unknown;
    }
  | {
      readonly ok: false;
      readonly failure: DocumentFailure;
      /** Google's own words, for the log. */
      readonly detail: string;
    };

/**
 * `not_found`: gone, or not this account's (drive.file); `trashed`: in the trash (of a `look` only); `exists`: the id is taken; `busy`: try again later (429, 5xx);
 * `quota`: today's limit; `forbidden`; `refused`: the request is wrong.
 */
export type DocumentFailure =
  | 'not_found'
  | 'trashed'
  | 'exists'
  | 'busy'
  | 'quota'
  | 'forbidden'
  | 'refused';
