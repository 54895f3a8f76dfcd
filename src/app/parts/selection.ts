import { eligibilityActions } from '../../features/eligibility/actions';
import { placementActions } from '../../features/placement/actions';
import type { Action } from '../../ports/action';

/** Who is chosen: rules and places. */
export const actions: readonly Action[] = [...eligibilityActions, ...placementActions];
