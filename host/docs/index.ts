/** Google Docs of the local host. */
export { type BatchOutcome, batchUpdate } from './batch-update';
export type { GoogleDocument } from './document';
export { emptyDocument } from './empty-document';
