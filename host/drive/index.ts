/** Google Drive and Docs of the local host, behind their REST addresses. */
export type { RenderPdf } from './call-context';
export type { FileRecord } from './file-record';
export { createRestBackend, type GoogleRest, type RestOptions } from './rest-backend';
