import { attendanceActions } from '../../features/attendance/actions';
import { scheduleActions } from '../../features/schedule/actions';
import type { Action } from '../../ports/action';

/** What is taught and when: the sessions, who came. */
export const actions: readonly Action[] = [...scheduleActions, ...attendanceActions];
