import { AttendancePlace, attendancePlace } from '../../../features/attendance/sidebar';
import {
  ProgrammeView,
  programmePlace,
  SettingsView,
  settingsPlace,
} from '../../../features/programme/sidebar';
import { ScheduleView, schedulePlace } from '../../../features/schedule/sidebar';
import type { PlaceComponents } from '../../place';

/** The programme, its timetable, who came. */
export const components: PlaceComponents = {
  [attendancePlace.id]: AttendancePlace,
  [programmePlace.id]: ProgrammeView,
  [settingsPlace.id]: SettingsView,
  [schedulePlace.id]: ScheduleView,
};
