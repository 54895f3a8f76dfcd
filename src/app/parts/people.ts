import { rosterActions } from '../../features/roster/actions';
import type { Action } from '../../ports/action';

/** Who is there: registration and the quality of the roster. */
export const actions: readonly Action[] = [...rosterActions];
