import { eligibilityActions } from '../../features/eligibility/actions';
import { placementActions } from '../../features/placement/actions';
import { rosterActions } from '../../features/roster/actions';
import type { Action } from '../../ports/action';

/** Who takes part: registration, rules, places. */
export const actions: readonly Action[] = [
  ...rosterActions,
  ...eligibilityActions,
  ...placementActions,
];
