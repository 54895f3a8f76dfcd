import type { Place } from '../../../sidebar/place';

export { GraduationView } from './graduation-view';
export { ResultsView } from './results-view';

export const resultsPlace: Place = {
  id: 'results',
  title: { id: 'Nilai', en: 'Results' },
  part: 'results',
};

export const graduationPlace: Place = {
  id: 'graduation',
  title: { id: 'Kelulusan', en: 'Graduation' },
  part: 'results',
};
