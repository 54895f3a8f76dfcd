import { batchUpdate } from '../docs';
import type { HttpRequest, HttpResponse, RestBackend } from '../model/outside';
import type { Answer, RenderPdf } from './call-context';
import { deleteFile, updateFile } from './change-files';
import { copyFile, createFile, generateIds, uploadFile } from './create-files';
import { createDocument, getDocument, updateDocument } from './document-calls';
import { openDriveStore } from './drive-store';
import { DOCUMENT_TYPE, type FileRecord } from './file-record';
import { driveError, fileNotFound, GoogleError, jsonResponse } from './google-error';
import { createListLag } from './list-lag';
import { downloadFile, exportFile, getFile, listFiles } from './read-files';
import { findRoute, type Operation } from './route';
import { folderShelf, memoryShelf } from './shelf';

export interface RestOptions {
  /** The Drive folder on disk; made when absent. Null: a Drive in memory, gone with the process. */
  readonly directory: string | null;
  readonly seed: string;
  readonly renderPdf: RenderPdf;
  /** What applies the requests of a documents.batchUpdate; `batchUpdate` of the host itself when absent. */
  readonly edit?: typeof batchUpdate;
  /** A new file appears in files.list only after so many further list calls; 0 by default. */
  readonly lag?: { readonly calls: number };
}

/** Drive and Docs of the local host, with a view for people and tests that needs no account. */
export interface GoogleRest extends RestBackend {
  listFiles(): readonly FileRecord[];
  /** The bytes of a file; a Google Doc as its JSON text. */
  readFile(id: string): Uint8Array;
  /** What the Picker does: the account may use a file that another one made. */
  grantPicked(user: string, id: string): void;
  /** Accounts whose runs may use the file: who made it or has picked it. */
  usersOf(id: string): readonly string[];
}

const ANSWERS: Readonly<Record<Operation, Answer>> = {
  'files.generateIds': generateIds,
  'files.create': createFile,
  'files.upload': uploadFile,
  'files.copy': copyFile,
  'files.get': getFile,
  'files.download': downloadFile,
  'files.list': listFiles,
  'files.update': updateFile,
  'files.delete': deleteFile,
  'files.export': exportFile,
  'documents.create': createDocument,
  'documents.get': getDocument,
  'documents.batchUpdate': updateDocument,
};

/** Opens Drive on a folder. The engine has checked scopes, addresses, quotas and faults before. */
export function createRestBackend(options: RestOptions): GoogleRest {
  const { directory, edit = batchUpdate } = options;
  const shelf = directory === null ? memoryShelf() : folderShelf(directory);
  const store = openDriveStore(shelf, options.seed);
  const idsOfAll = () => store.list().map((file) => file.id);
  const lag = createListLag(options.lag?.calls ?? 0, idsOfAll());

  async function answer(request: HttpRequest): Promise<HttpResponse> {
    const route = findRoute(request.method, request.url);
    if (!route) throw driveError(404, 'notFound', `Not Found: ${request.method} ${request.url}`);
    const { renderPdf } = options;
    const { isListed } = lag;
    const response = await ANSWERS[route.operation]({
      ...{ store, route, request, renderPdf, edit, isListed },
    });
    lag.note(idsOfAll(), route.operation === 'files.list');
    return response;
  }

  return {
    operation: (method, url) => findRoute(method, url)?.operation ?? 'unknown',
    async handle(request) {
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof GoogleError) return jsonResponse(error.status, error.body);
        throw error;
      }
    },
    listFiles: () => store.list(),
    readFile(id) {
      const record = store.find(id);
      if (!record) throw fileNotFound(id);
      if (record.mimeType !== DOCUMENT_TYPE) return store.readBytes(record);
      return Buffer.from(JSON.stringify(store.readDocument(id)));
    },
    grantPicked: (user, id) => store.grant(user, id),
    usersOf: (id) => store.usersOf(id),
  };
}
