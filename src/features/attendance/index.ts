import type { Feature } from '../../ports/feature';
import { attendanceTable } from './tables';

export type { AttendanceSheets } from './read-attendance';
export { readAttendance } from './read-attendance';
export { attendanceTable } from './tables';

export const attendanceFeature: Feature = {
  id: 'attendance',
  part: 'teaching',
  tables: [attendanceTable],
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
