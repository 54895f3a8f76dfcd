import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { attendanceTable } from './tables';

export const attendanceLooks: readonly SheetLook[] = [
  lookOf(attendanceTable, '#188038', {
    id: 130,
    session: 80,
    date: 100,
    class: 90,
    participant: 90,
    name: 220,
    code: 70,
    lateMinutes: 110,
    note: 200,
  }),
];
