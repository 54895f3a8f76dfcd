import type { Feature } from '../../ports/feature';
import { guestsTable, papersTable } from './tables';

export { guestsTable, papersTable } from './tables';

/** Official papers: numbered once, frozen, as Google Docs and PDF, mailed at most once. */
export const certificatesFeature: Feature = {
  id: 'certificates',
  part: 'papers',
  elsewhere: {
    'certificates.start': 'issuing',
    'certificates.step': 'issuing',
    'certificates.retry': 'issuing',
  },
  tables: [papersTable, guestsTable],
  menu: [
    {
      target: 'menuIssueCertificates',
      label: 'Terbitkan sertifikat',
      action: 'certificates.start',
      input: {},
      step: 'certificates.step',
    },
    {
      target: 'menuContinueCertificates',
      label: 'Lanjutkan sertifikat',
      action: 'certificates.step',
      input: { budgetMs: 60_000 },
      step: 'certificates.step',
    },
    {
      target: 'menuRetryCertificates',
      label: 'Ulangi sertifikat yang gagal',
      action: 'certificates.retry',
      input: {},
      step: 'certificates.step',
    },
  ],
};
