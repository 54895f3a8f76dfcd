import { CertificatesView, certificatesPlace } from '../../../features/certificates/sidebar';
import type { PlaceComponents } from '../../place';

/** Papers. */
export const components: PlaceComponents = {
  [certificatesPlace.id]: CertificatesView,
};
