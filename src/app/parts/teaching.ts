import { scheduleActions } from '../../features/schedule/actions';
import type { Action } from '../../ports/action';

/** What is taught and when: the sessions. */
export const actions: readonly Action[] = [...scheduleActions];
