import { assessmentActions } from '../../features/assessment/actions';
import { attendanceActions } from '../../features/attendance/actions';
import { followupActions } from '../../features/followup/actions';
import { reportsActions } from '../../features/reports/actions';
import type { Action } from '../../ports/action';

/** What comes of it: who came, results, what becomes of graduates, figures. */
export const actions: readonly Action[] = [
  ...attendanceActions,
  ...assessmentActions,
  ...followupActions,
  ...reportsActions,
];
