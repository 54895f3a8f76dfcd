import type { Feature } from '../../ports/feature';
import { anonymousTable, figuresTable } from './tables';

/** Figures without names. */
export const reportsFeature: Feature = {
  id: 'reports',
  part: 'results',
  tables: [figuresTable, anonymousTable],
  menu: [
    {
      target: 'menuRefreshReports',
      label: 'Perbarui ringkasan',
      action: 'reports.refresh',
      input: {},
    },
    {
      target: 'menuReportWithoutNames',
      label: 'Laporan tanpa nama',
      action: 'reports.withoutNames',
      input: {},
    },
  ],
};
