import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { graduationTable, resultsTable } from './tables';

const COLOR = '#188038';

export const assessmentLooks: readonly SheetLook[] = [
  lookOf(
    resultsTable,
    COLOR,
    {
      ...{ id: 200, participant: 90, name: 220, package: 90, unit: 160, evidence: 260 },
      ...{ attempt1: 70, score1: 70, assessedOn1: 100, assessor1: 140 },
      ...{ attempt2: 70, score2: 70, assessedOn2: 100, assessor2: 140 },
      ...{ attempt3: 70, score3: 70, assessedOn3: 100, assessor3: 140 },
    },
    {
      attempt1: 'K kompeten, BK belum kompeten. Setiap uji punya nilai, tanggal dan asesor sendiri',
      score1: '0 sampai 100, bila di lembar Program ada Nilai minimal kompeten',
      evidence: 'Hasil kerja atau berkas yang menjadi dasar K atau BK',
    },
    ['evidence'],
  ),
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
      ending: 120,
      reason: 420,
      decisionReason: 220,
      id: 110,
    },
    {
      outcome: 'Ditulis oleh Tentukan kelulusan. Yang diketik di sini tidak berlaku',
      decision: 'Diisi petugas bila semua unit kompeten tetapi kehadiran kurang',
    },
    ['reason', 'decisionReason'],
  ),
];
