import type { Place } from '../../../sidebar/place';
import { EnrolmentPlace } from './enrolment-place';
import { ProblemsPlace } from './problems-place';
import { SamePersonPlace } from './same-person-place';
import './roster.css';

/** *Pendaftaran* in the sidebar. */
export const enrolmentPlace: Place = {
  id: 'roster.enrolment',
  title: { id: 'Pendaftaran', en: 'Enrolment' },
  component: EnrolmentPlace,
};

/** *Masalah* in the sidebar. */
export const problemsPlace: Place = {
  id: 'roster.problems',
  title: { id: 'Masalah', en: 'Problems' },
  component: ProblemsPlace,
};

/** *Orang Sama* in the sidebar. */
export const samePersonPlace: Place = {
  id: 'roster.same',
  title: { id: 'Orang Sama', en: 'Same Person' },
  component: SamePersonPlace,
};
