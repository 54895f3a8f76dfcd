import type { Feature } from '../../ports/feature';
import { classDayAction } from './actions/class-day';
import { closeAction } from './actions/close';
import { prepareAction } from './actions/prepare';
import { recordAction } from './actions/record';
import { summarizeAction } from './actions/summarize';
import { attendanceTable } from './tables';

export type { AttendanceSheets } from './read-attendance';
export { readAttendance } from './read-attendance';
export { attendanceTable } from './tables';

export const attendanceFeature: Feature = {
  id: 'attendance',
  tables: [attendanceTable],
  actions: [classDayAction, prepareAction, recordAction, closeAction, summarizeAction],
  menu: [
    {
      target: 'menuPrepareAttendance',
      label: 'Siapkan presensi',
      action: 'attendance.prepare',
      input: {},
    },
    {
      target: 'menuCloseSessions',
      label: 'Tandai sesi terlaksana',
      action: 'attendance.close',
      input: {},
    },
    {
      target: 'menuSummarizeAttendance',
      label: 'Rekap kehadiran',
      action: 'attendance.summarize',
      input: {},
    },
  ],
};
