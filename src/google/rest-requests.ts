import type { DocumentRequest, FileProperties } from '../ports/documents';
import { blobOf } from './file-content';

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart&fields=id';
const DOCS = 'https://docs.googleapis.com/v1/documents';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The REST call for a request. Fields are named so that answers stay small. */
export function toFetchRequest(
  request: DocumentRequest,
  headers: Record<string, string>,
): FetchRequest {
  switch (request.kind) {
    case 'create': {
      const { name, properties } = request;
      return post(`${DRIVE}?fields=id`, headers, {
        name,
        mimeType: GOOGLE_DOC,
        appProperties: properties,
      });
    }
    case 'copy': {
      const { name, properties } = request;
      const url = `${DRIVE}/${encodeURIComponent(request.templateId)}/copy?fields=id`;
      return post(url, headers, { name, appProperties: properties });
    }
    case 'edit': {
      const url = `${DOCS}/${encodeURIComponent(request.documentId)}:batchUpdate?fields=documentId`;
      return post(url, headers, { requests: request.edits });
    }
    case 'read':
      return get(`${DOCS}/${encodeURIComponent(request.documentId)}`, headers);
    case 'look':
      return get(`${DRIVE}/${encodeURIComponent(request.fileId)}?fields=id,trashed`, headers);
    case 'exportPdf': {
      const id = encodeURIComponent(request.documentId);
      return get(`${DRIVE}/${id}/export?mimeType=${encodeURIComponent(PDF)}`, headers);
    }
    case 'download':
      return get(`${DRIVE}/${encodeURIComponent(request.fileId)}?alt=media`, headers);
    case 'find':
      return get(
        `${DRIVE}?q=${encodeURIComponent(queryFor(request.properties))}&fields=files(id)&pageSize=1000`,
        headers,
      );
    case 'trash': {
      const url = `${DRIVE}/${encodeURIComponent(request.fileId)}?fields=id`;
      return { ...post(url, headers, { trashed: true }), method: 'patch' };
    }
    case 'store':
      return upload(request, { id: request.id, mimeType: PDF }, PDF, headers);
    case 'convert':
      return upload(request, { mimeType: GOOGLE_DOC }, DOCX, headers);
  }
}

function get(url: string, headers: Record<string, string>): FetchRequest {
  return { url, method: 'get', headers };
}

function post(url: string, headers: Record<string, string>, body: object): FetchRequest {
  const payload = JSON.stringify(body);
  return { url, method: 'post', headers, contentType: 'application/json; charset=utf-8', payload };
}

/** Metadata and bytes in one request; the boundary cannot occur in either. */
function upload(
  { name, content, properties }: Extract<DocumentRequest, { kind: 'store' | 'convert' }>,
  more: { readonly id?: string; readonly mimeType: string },
  type: string,
  headers: Record<string, string>,
): FetchRequest {
  const boundary = `giliran-${content.sha256}`;
  const metadata = JSON.stringify({ ...more, name, appProperties: properties });
  const head = `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${metadata}\r\n--${boundary}\r\nContent-Type: ${type}\r\n\r\n`;
  const payload = [
    ...Utilities.newBlob(head).getBytes(),
    ...blobOf(content).getBytes(),
    ...Utilities.newBlob(`\r\n--${boundary}--`).getBytes(),
  ];
  const contentType = `multipart/related; boundary=${boundary}`;
  return { url: UPLOAD, method: 'post', headers, contentType, payload };
}

function queryFor(properties: FileProperties): string {
  const terms = Object.entries(properties).map(
    ([key, value]) => `appProperties has { key='${quote(key)}' and value='${quote(value)}' }`,
  );
  return [...terms, 'trashed = false'].join(' and ');
}

function quote(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
}
