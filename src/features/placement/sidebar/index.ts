import type { Place } from '../../../sidebar/place';

export { PlacementView } from './placement-view';

export const placementPlace: Place = {
  id: 'placement',
  title: { id: 'Penempatan', en: 'Placement' },
  part: 'selection',
};
