import type { Place } from '../../../sidebar/place';

export { EligibilityView } from './eligibility-view';

export const eligibilityPlace: Place = {
  id: 'eligibility',
  title: { id: 'Kelayakan', en: 'Eligibility' },
  part: 'selection',
};
