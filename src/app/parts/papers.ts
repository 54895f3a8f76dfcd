import { certificatesActions } from '../../features/certificates/actions';
import type { Action } from '../../ports/action';

/** The papers: templates, numbers, the run, mail, the verifier. */
export const actions: readonly Action[] = [...certificatesActions];
