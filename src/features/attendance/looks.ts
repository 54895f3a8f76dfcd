import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { attendanceTable, participationTable, recapTable } from './tables';

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
  lookOf(
    participationTable,
    '#188038',
    { participant: 90, name: 220, class: 90, from: 100, until: 110, ending: 140, reason: 240 },
    {
      id: 'Seperti di lembar Penempatan. Kosong berarti sama dengan ID Peserta',
      from: 'Hari pertama ikut. Kosong berarti sejak awal',
      until: 'Hari terakhir ikut. Kosong berarti sampai selesai',
      ending:
        'Gugur: sesi sesudahnya dihitung tidak hadir. Selesai sebagian: sesi sesudahnya tidak dihitung',
      reason: 'Untuk arsip kantor. Tidak pernah dicetak',
    },
  ),
  lookOf(
    recapTable,
    '#188038',
    { id: 110, participant: 90, name: 220, class: 90, codes: 180, outlook: 170 },
    {
      percent: 'JP hadir dibagi JP terlaksana, dipotong dua angka di belakang koma',
      jpLeft: 'JP yang masih dapat dihadiri, termasuk sesi yang kodenya belum diisi',
      jpNeeded: 'Paling sedikit sekian dari JP tersisa harus dihadiri',
    },
  ),
];
