import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import {
  checkSettingsTable,
  courseRecordsTable,
  findingsTable,
  fixHistoryTable,
  importHistoryTable,
  mergeHistoryTable,
  participantsTable,
  restrictedTable,
  sameDecisionsTable,
} from './tables';

const COLOR = '#e8710a';

/** On the column *Digabung ke*. */
const MERGED_HINT = 'Diisi oleh Orang Sama; baris yang terisi di sini tidak dihitung lagi';

/** A protection keeps people from writing, never from reading. */
const EVERYONE_READS =
  'DATA TERBATAS. Siapa pun yang dapat membuka berkas ini dapat membaca lembar ini; perlindungan lembar hanya mencegah pengubahan. Bagikan berkas hanya kepada yang berwenang.';

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
    {
      id: 'Diisi otomatis',
      mayMail: 'Tidak: surat tidak dikirim ke alamat email peserta. Kosong berarti boleh',
      photo: 'Tautan berkas di Google Drive; tidak dicetak pada sertifikat',
      mergedInto: MERGED_HINT,
    },
  ),
  lookOf(
    restrictedTable,
    '#d93025',
    { id: 90, registerNumber: 140 },
    {
      id: EVERYONE_READS,
      registerNumber: EVERYONE_READS,
      remissions: 'Satu atau beberapa, misalnya RK 2023: 1 bulan 15 hari; RU 2024: 2 bulan',
    },
  ),
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
  lookOf(
    checkSettingsTable,
    COLOR,
    { id: 110, title: 460, isOn: 70, severity: 110 },
    { isOn: 'Tanpa centang: tidak diperiksa' },
  ),
  // Together as wide as a sheet of A4 lying on its side.
  lookOf(
    findingsTable,
    COLOR,
    {
      id: 60,
      severity: 80,
      sheet: 105,
      cell: 50,
      row: 75,
      column: 110,
      value: 115,
      sentence: 290,
      fix: 130,
      check: 85,
    },
    { id: 'Ditulis ulang setiap kali peserta diperiksa' },
    ['value', 'sentence', 'fix'],
  ),
  lookOf(fixHistoryTable, '#9aa0a6', {}, { run: 'Perbaikan yang dibuat sekaligus' }),
  lookOf(sameDecisionsTable, '#9aa0a6', { id: 160, reason: 240, account: 200 }),
  lookOf(mergeHistoryTable, '#9aa0a6', {}, { run: 'Perubahan yang dibuat sekaligus' }),
];
