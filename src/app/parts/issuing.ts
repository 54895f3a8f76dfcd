import { issuingActions } from '../../features/certificates/actions';
import type { Action } from '../../ports/action';

/** The run of papers: numbers, documents, PDFs, mail. */
export const actions: readonly Action[] = [...issuingActions];
