import { assessmentActions } from '../../features/assessment/actions';
import { certificatesActions } from '../../features/certificates/actions';
import { followupActions } from '../../features/followup/actions';
import { reportsActions } from '../../features/reports/actions';
import type { Action } from '../../ports/action';

/** What comes of it: results, papers, what becomes of graduates, figures. */
export const actions: readonly Action[] = [
  ...assessmentActions,
  ...certificatesActions,
  ...followupActions,
  ...reportsActions,
];
