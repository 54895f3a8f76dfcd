import { programmeActions } from '../../features/programme/actions';
import type { Action } from '../../ports/action';

/** What is offered, by whom, where and when: settings, days off, stages. */
export const actions: readonly Action[] = [...programmeActions];
