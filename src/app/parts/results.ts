import { assessmentActions } from '../../features/assessment/actions';
import { attendanceActions } from '../../features/attendance/actions';
import { besidePapersActions } from '../../features/certificates/actions';
import { followupActions } from '../../features/followup/actions';
import { reportsActions } from '../../features/reports/actions';
import type { Action } from '../../ports/action';

/** What comes of it: who came, results, guest speakers, signed papers, what becomes of graduates, figures. */
export const actions: readonly Action[] = [
  ...attendanceActions,
  ...assessmentActions,
  ...followupActions,
  ...reportsActions,
  ...besidePapersActions,
];
