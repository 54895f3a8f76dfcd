import type { Place } from '../../../sidebar/place';
import { CertificatesView } from './certificates-view';

export const certificatesPlace: Place = {
  id: 'certificates',
  title: { id: 'Sertifikat', en: 'Certificates' },
  component: CertificatesView,
};
