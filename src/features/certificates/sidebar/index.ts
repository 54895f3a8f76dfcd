import type { Place } from '../../../sidebar/place';

export { CertificatesView } from './certificates-view';

export const certificatesPlace: Place = {
  id: 'certificates',
  title: { id: 'Sertifikat', en: 'Certificates' },
  part: 'papers',
};
