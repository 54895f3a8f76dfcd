import { type Answer, visibleFile } from './call-context';
import { fileResponse } from './create-files';
import { DOCUMENT_TYPE, type FileRecord, fileResource, PDF_TYPE } from './file-record';
import { bytesResponse, driveError, jsonResponse } from './google-error';
import { parseQuery } from './parse-query';
import { selectFields } from './select-fields';

/** Drive refuses larger exports. */
const MAX_EXPORT_BYTES = 10 * 1024 * 1024;
const DEFAULT_FIELDS = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';

export const getFile: Answer = (call) => fileResponse(call, visibleFile(call));

export const downloadFile: Answer = (call) => {
  const record = visibleFile(call);
  if (record.path === undefined) {
    const message =
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
    throw driveError(403, 'fileNotDownloadable', message);
  }
  return bytesResponse(record.mimeType, call.store.readBytes(record));
};

export const exportFile: Answer = async (call) => {
  const record = visibleFile(call);
  const mimeType = call.route.parameters.get('mimeType');
  if (mimeType === null) {
    throw driveError(400, 'required', 'Required parameter: mimeType');
  }
  if (record.mimeType !== DOCUMENT_TYPE) {
    throw driveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  if (mimeType !== PDF_TYPE) {
    throw driveError(400, 'badRequest', 'The requested conversion is not supported.');
  }
  const document = { ...call.store.readDocument(record.id), title: record.name };
  // The time of the last change, so that two exports of one state are the same bytes.
  const pdf = await call.renderPdf(document, { nowMs: Date.parse(record.modifiedTime) });
  if (pdf.length > MAX_EXPORT_BYTES) {
    throw driveError(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  return bytesResponse(PDF_TYPE, pdf);
};

/** Only files the account has a grant on; newest change first unless orderBy says otherwise. */
export const listFiles: Answer = (call) => {
  const { parameters } = call.route;
  const fits = parseQuery(parameters.get('q') ?? '');
  const found = call.store
    .list()
    .filter((file) => call.store.hasGrant(call.request.user, file.id))
    .filter((file) => call.isListed(file.id) && fits(file))
    .sort(comparison(parameters.get('orderBy') ?? 'modifiedTime desc'));
  const pageSize = Number(parameters.get('pageSize') ?? 100);
  if (!(pageSize >= 1 && pageSize <= 1000)) {
    throw driveError(400, 'invalidParameter', `Invalid value '${pageSize}' for pageSize`);
  }
  const from = pageStart(parameters.get('pageToken'));
  const next = from + pageSize < found.length ? { nextPageToken: pageToken(from + pageSize) } : {};
  const page = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...next,
    files: found.slice(from, from + pageSize).map(fileResource),
  };
  return jsonResponse(200, selectFields(page, parameters.get('fields') ?? DEFAULT_FIELDS));
};

function comparison(orderBy: string): (a: FileRecord, b: FileRecord) => number {
  const keys = orderBy.split(',').map((key) => {
    const match = /^\s*(name|createdTime|modifiedTime)(\s+desc)?\s*$/.exec(key);
    if (!match) throw driveError(400, 'invalid', `Sorting by ${key} is not supported.`);
    const field = match[1] === 'name' || match[1] === 'createdTime' ? match[1] : 'modifiedTime';
    return { field, sign: match[2] ? -1 : 1 } as const;
  });
  return (a, b) => {
    for (const { field, sign } of keys) {
      if (a[field] !== b[field]) return a[field] < b[field] ? -sign : sign;
    }
    return 0;
  };
}

function pageToken(from: number): string {
  return Buffer.from(`from ${from}`).toString('base64url');
}

function pageStart(token: string | null): number {
  if (token === null) return 0;
  const match = /^from (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw driveError(400, 'invalid', 'Invalid Value');
  return Number(match[1]);
}
