export type { AttendanceCode, AttendanceRow } from './model';
