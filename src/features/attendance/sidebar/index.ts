import type { Place } from '../../../sidebar/place';

export { AttendancePlace } from './attendance-place';

/** *Presensi* in the sidebar. */
export const attendancePlace: Place = {
  id: 'attendance.day',
  title: { id: 'Presensi', en: 'Attendance' },
  // With results and papers: what is noted about people. The part of teaching carries the search for schedules.
  part: 'results',
};
