import {
  GraduationView,
  graduationPlace,
  ResultsView,
  resultsPlace,
} from '../../../features/assessment/sidebar';
import { CertificatesView, certificatesPlace } from '../../../features/certificates/sidebar';
import type { PlaceComponents } from '../../place';

/** Results and papers. */
export const components: PlaceComponents = {
  [resultsPlace.id]: ResultsView,
  [graduationPlace.id]: GraduationView,
  [certificatesPlace.id]: CertificatesView,
};
