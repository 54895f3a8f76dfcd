import type { Action } from '../../../ports/action';
import { listSeatsAction } from './list-seats';
import { proposeAction } from './propose-placement';

export const placementActions: readonly Action[] = [proposeAction, listSeatsAction];
