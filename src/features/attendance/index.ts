import type { Feature } from '../../ports/feature';
import { attendanceTable, participationTable, recapTable } from './tables';

export type { AttendanceSheets } from './read-attendance';
export { readAttendance } from './read-attendance';
export type { Presence } from './read-presence';
export { readPresence } from './read-presence';
export { attendanceTable, participationTable } from './tables';

export const attendanceFeature: Feature = {
  id: 'attendance',
  part: 'results',
  tables: [attendanceTable, participationTable, recapTable],
  menu: [
    {
      target: 'menuPrepareAttendance',
      label: 'Siapkan presensi',
      action: 'attendance.prepare',
      input: {},
    },
    { target: 'menuOpenRegister', label: 'Daftar hadir & isian mingguan...' },
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
