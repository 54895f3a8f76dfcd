import {
  CertificatesView,
  certificatesPlace,
  GuestsView,
  guestsPlace,
} from '../../../features/certificates/sidebar';
import type { PlaceComponents } from '../../place';

/** Papers, and the guest speakers who get one. */
export const components: PlaceComponents = {
  [certificatesPlace.id]: CertificatesView,
  [guestsPlace.id]: GuestsView,
};
