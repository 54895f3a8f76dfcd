import {
  GraduationView,
  graduationPlace,
  ResultsView,
  resultsPlace,
} from '../../../features/assessment/sidebar';
import { AttendancePlace, attendancePlace } from '../../../features/attendance/sidebar';
import type { PlaceComponents } from '../../place';

/** Who came, and results. */
export const components: PlaceComponents = {
  [attendancePlace.id]: AttendancePlace,
  [resultsPlace.id]: ResultsView,
  [graduationPlace.id]: GraduationView,
};
