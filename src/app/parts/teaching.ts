import { attendanceActions } from '../../features/attendance/actions';
import { programmeActions } from '../../features/programme/actions';
import { scheduleActions } from '../../features/schedule/actions';
import type { Action } from '../../ports/action';

/** What is taught and when: the programme, its stages, the sessions, who came. */
export const actions: readonly Action[] = [
  ...programmeActions,
  ...scheduleActions,
  ...attendanceActions,
];
