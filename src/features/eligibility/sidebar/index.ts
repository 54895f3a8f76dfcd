import type { Place } from '../../../sidebar/place';
import { EligibilityView } from './eligibility-view';

export const eligibilityPlace: Place = {
  id: 'eligibility',
  title: { id: 'Kelayakan', en: 'Eligibility' },
  component: EligibilityView,
};
