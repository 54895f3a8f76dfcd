import type { Place } from '../../../sidebar/place';
import { PlacementView } from './placement-view';

export const placementPlace: Place = {
  id: 'placement',
  title: { id: 'Penempatan', en: 'Placement' },
  component: PlacementView,
};
