import {
  EnrolmentPlace,
  enrolmentPlace,
  ProblemsPlace,
  problemsPlace,
  SamePersonPlace,
  samePersonPlace,
} from '../../../features/roster/sidebar';
import type { PlaceComponents } from '../../place';

/** Registration and the quality of the roster. */
export const components: PlaceComponents = {
  [enrolmentPlace.id]: EnrolmentPlace,
  [problemsPlace.id]: ProblemsPlace,
  [samePersonPlace.id]: SamePersonPlace,
};
