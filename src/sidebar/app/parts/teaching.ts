import { AttendancePlace, attendancePlace } from '../../../features/attendance/sidebar';
import { ScheduleView, schedulePlace } from '../../../features/schedule/sidebar';
import type { PlaceComponents } from '../../place';

/** The timetable, who came. */
export const components: PlaceComponents = {
  [attendancePlace.id]: AttendancePlace,
  [schedulePlace.id]: ScheduleView,
};
