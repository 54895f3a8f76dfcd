import type { DocumentReply, DocumentRequest, Documents } from '../ports/documents';
import { classifyFailure } from './classify-failure';
import { contentOfBlob } from './file-content';
import { toFetchRequest } from './rest-requests';

type HttpResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Docs and Drive over REST with the script's own token; nothing but drive.file is needed. */
export function openDocuments(): Documents {
  return {
    newIds(count) {
      const url = `https://www.googleapis.com/drive/v3/files/generateIds?count=${count}&space=drive`;
      const response = UrlFetchApp.fetch(url, {
        headers: authorization(),
        muteHttpExceptions: true,
      });
      const body: { ids?: string[] } = JSON.parse(response.getContentText());
      if (body.ids === undefined)
        throw new Error(`Drive gave no ids: ${response.getResponseCode()}`);
      return body.ids;
    },
    received(base64) {
      try {
        return contentOfBlob(Utilities.newBlob(Utilities.base64Decode(base64)));
      } catch {
        // Apps Script: what is no base64 is thrown, in words of the user's language.
        return null;
      }
    },
    wave(requests) {
      if (requests.length === 0) return [];
      const headers = authorization();
      const responses = UrlFetchApp.fetchAll(
        requests.map((request) => ({
          ...toFetchRequest(request, headers),
          muteHttpExceptions: true,
        })),
      );
      return responses.map((response, index) => toReply(requests[index], response));
    },
  };
}

/** Apps Script: the token is read anew for each wave, since it ends after an hour. */
function authorization(): Record<string, string> {
  return { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
}

function toReply(request: DocumentRequest | undefined, response: HttpResponse): DocumentReply {
  if (request === undefined) throw new Error('Google answered more requests than were sent');
  const status = response.getResponseCode();
  if (status >= 300) {
    const detail = response.getContentText().slice(0, 500);
    return { ok: false, failure: classifyFailure(status, detail), detail: `${status} ${detail}` };
  }
  if (request.kind === 'exportPdf' || request.kind === 'download') {
    const name = request.kind === 'download' ? request.name : 'dokumen.pdf';
    const blob = response.getBlob().setName(name).setContentType('application/pdf');
    return { ok: true, ids: [], content: contentOfBlob(blob), document: null };
  }
  const body: RestBody = JSON.parse(response.getContentText() || '{}');
  if (body.trashed === true && request.kind === 'look') {
    return { ok: false, failure: 'trashed', detail: '' };
  }
  return {
    ok: true,
    ids: body.files?.map((file) => file.id) ?? [body.id ?? body.documentId ?? ''],
    content: null,
    document: request.kind === 'read' ? body : null,
  };
}

interface RestBody {
  readonly id?: string;
  readonly trashed?: boolean;
  readonly documentId?: string;
  readonly files?: readonly { readonly id: string }[];
}
