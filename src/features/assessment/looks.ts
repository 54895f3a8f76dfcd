import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { graduationTable, resultsTable } from './tables';

const COLOR = '#188038';

export const assessmentLooks: readonly SheetLook[] = [
  lookOf(resultsTable, COLOR, {
    id: 200,
    participant: 90,
    name: 220,
    package: 90,
    unit: 160,
    attempt1: 70,
    attempt2: 70,
    attempt3: 70,
    score: 70,
    assessedOn: 100,
  }),
  lookOf(
    graduationTable,
    COLOR,
    {
      participant: 90,
      name: 220,
      package: 90,
      class: 90,
      jpHeld: 110,
      jpPresent: 90,
      attendancePercent: 100,
      unitsCompetent: 110,
      unitsTotal: 100,
      reason: 420,
      decisionReason: 220,
      id: 110,
    },
    { decision: 'Diisi petugas bila semua unit kompeten tetapi kehadiran kurang' },
    ['reason', 'decisionReason'],
  ),
];
