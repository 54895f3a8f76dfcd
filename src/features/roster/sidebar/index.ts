import type { Place } from '../../../sidebar/place';

export { EnrolmentPlace } from './enrolment-place';
export { ProblemsPlace } from './problems-place';
export { SamePersonPlace } from './same-person-place';

/** *Pendaftaran* in the sidebar. */
export const enrolmentPlace: Place = {
  id: 'roster.enrolment',
  title: { id: 'Pendaftaran', en: 'Enrolment' },
  part: 'people',
};

/** *Masalah* in the sidebar. */
export const problemsPlace: Place = {
  id: 'roster.problems',
  title: { id: 'Masalah', en: 'Problems' },
  part: 'people',
};

/** *Orang Sama* in the sidebar. */
export const samePersonPlace: Place = {
  id: 'roster.same',
  title: { id: 'Orang Sama', en: 'Same Person' },
  part: 'people',
};
