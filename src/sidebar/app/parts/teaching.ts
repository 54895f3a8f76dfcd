import { AttendancePlace, attendancePlace } from '../../../features/attendance/sidebar';
import {
  DaysOffView,
  daysOffPlace,
  ProgrammeView,
  programmePlace,
  SettingsView,
  StagesView,
  settingsPlace,
  stagesPlace,
} from '../../../features/programme/sidebar';
import { ScheduleView, schedulePlace } from '../../../features/schedule/sidebar';
import type { PlaceComponents } from '../../place';

/** The programme, its timetable, who came. */
export const components: PlaceComponents = {
  [attendancePlace.id]: AttendancePlace,
  [programmePlace.id]: ProgrammeView,
  [daysOffPlace.id]: DaysOffView,
  [stagesPlace.id]: StagesView,
  [settingsPlace.id]: SettingsView,
  [schedulePlace.id]: ScheduleView,
};
