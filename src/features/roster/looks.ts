import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import {
  courseRecordsTable,
  fixHistoryTable,
  importHistoryTable,
  participantsTable,
  restrictedTable,
} from './tables';

const COLOR = '#e8710a';

export const rosterLooks: readonly SheetLook[] = [
  lookOf(
    participantsTable,
    COLOR,
    {
      id: 90,
      name: 220,
      sex: 90,
      birthDate: 100,
      nik: 150,
      district: 160,
      registeredOn: 100,
      interest1: 80,
      interest2: 80,
      interest3: 80,
      hasSkill: 110,
      hasConsented: 90,
      assessedOn: 110,
      assessmentScore: 100,
      recommendation: 100,
      email: 200,
      phone: 130,
    },
    { id: 'Diisi otomatis' },
  ),
  lookOf(restrictedTable, '#d93025', { id: 90, registerNumber: 140 }),
  lookOf(importHistoryTable, '#9aa0a6', {}, { run: 'Baris yang diimpor sekaligus' }),
  lookOf(courseRecordsTable, COLOR, {
    id: 140,
    participant: 90,
    program: 160,
    package: 90,
    from: 100,
    to: 100,
    paperNumber: 200,
  }),
  lookOf(fixHistoryTable, '#9aa0a6', {}, { run: 'Perbaikan yang dibuat sekaligus' }),
];
