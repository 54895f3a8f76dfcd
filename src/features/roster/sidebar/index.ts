import type { Place } from '../../../sidebar/place';
import { EnrolmentPlace } from './enrolment-place';
import { ProblemsPlace } from './problems-place';
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
