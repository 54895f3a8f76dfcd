import type { Feature } from '../../ports/feature';
import { figuresTable } from './tables';

/** Figures without names. */
export const reportsFeature: Feature = {
  id: 'reports',
  part: 'papers',
  tables: [figuresTable],
  menu: [
    {
      target: 'menuRefreshReports',
      label: 'Perbarui ringkasan',
      action: 'reports.refresh',
      input: {},
    },
  ],
};
