import type { Place } from '../../../sidebar/place';

export { CertificatesView } from './certificates-view';
export { GuestsView } from './guests/guests-view';

export const certificatesPlace: Place = {
  id: 'certificates',
  title: { id: 'Sertifikat', en: 'Certificates' },
  part: 'papers',
};

/** Who spoke as a guest; listed before the papers that they get. */
export const guestsPlace: Place = {
  id: 'guests',
  title: { id: 'Narasumber', en: 'Guest speakers' },
  part: 'papers',
};
