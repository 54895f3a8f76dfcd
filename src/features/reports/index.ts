import type { Feature } from '../../ports/feature';
import { refreshAction } from './actions/refresh';
import { figuresTable } from './tables';

/** Figures without names. */
export const reportsFeature: Feature = {
  id: 'reports',
  tables: [figuresTable],
  actions: [refreshAction],
  menu: [
    {
      target: 'menuRefreshReports',
      label: 'Perbarui ringkasan',
      action: 'reports.refresh',
      input: {},
    },
  ],
};
