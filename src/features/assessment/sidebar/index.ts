import type { Place } from '../../../sidebar/place';
import { GraduationView } from './graduation-view';
import { ResultsView } from './results-view';

export const resultsPlace: Place = {
  id: 'results',
  title: { id: 'Nilai', en: 'Results' },
  component: ResultsView,
};

export const graduationPlace: Place = {
  id: 'graduation',
  title: { id: 'Kelulusan', en: 'Graduation' },
  component: GraduationView,
};
