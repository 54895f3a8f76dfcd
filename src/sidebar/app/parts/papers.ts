import {
  GraduationView,
  graduationPlace,
  ResultsView,
  resultsPlace,
} from '../../../features/assessment/sidebar';
import { AttendancePlace, attendancePlace } from '../../../features/attendance/sidebar';
import { CertificatesView, certificatesPlace } from '../../../features/certificates/sidebar';
import type { PlaceComponents } from '../../place';

/** Who came, results and papers. */
export const components: PlaceComponents = {
  [attendancePlace.id]: AttendancePlace,
  [resultsPlace.id]: ResultsView,
  [graduationPlace.id]: GraduationView,
  [certificatesPlace.id]: CertificatesView,
};
