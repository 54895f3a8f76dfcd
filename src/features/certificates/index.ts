import type { Feature } from '../../ports/feature';
import { decideAction, voidAction } from './actions/one-paper';
import { overviewAction } from './actions/overview';
import { previewAction } from './actions/preview';
import { retryAction } from './actions/retry';
import { startAction } from './actions/start';
import { stepAction } from './actions/step';
import { papersTable } from './tables';

export { papersTable } from './tables';

/** Official papers: numbered once, frozen, as Google Docs and PDF, mailed at most once. */
export const certificatesFeature: Feature = {
  id: 'certificates',
  tables: [papersTable],
  actions: [
    startAction,
    stepAction,
    retryAction,
    voidAction,
    decideAction,
    overviewAction,
    previewAction,
  ],
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
