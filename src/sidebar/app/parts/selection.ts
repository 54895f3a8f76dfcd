import { EligibilityView, eligibilityPlace } from '../../../features/eligibility/sidebar';
import { PlacementView, placementPlace } from '../../../features/placement/sidebar';
import type { PlaceComponents } from '../../place';

/** Rules and places. */
export const components: PlaceComponents = {
  [eligibilityPlace.id]: EligibilityView,
  [placementPlace.id]: PlacementView,
};
