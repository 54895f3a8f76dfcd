import { certificatesActions } from '../../features/certificates/actions';
import type { Action } from '../../ports/action';

/** The papers: what is due, single papers, templates, guest speakers, signed files, the verifier. */
export const actions: readonly Action[] = [...certificatesActions];
