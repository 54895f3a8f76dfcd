import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  requiredText,
  text,
} from '../../kernel/table';
import { participantColumns, restrictedColumns, severityType } from './core';

export const participantsTable = defineTable({
  sheet: 'Peserta',
  key: 'id',
  aside: 'mergedInto',
  columns: participantColumns,
});

export const restrictedTable = defineTable({
  sheet: 'Data Terbatas',
  key: 'id',
  protection: 'locked',
  isRestricted: true,
  aside: 'mergedInto',
  columns: restrictedColumns,
});

export const courseRecordsTable = defineTable({
  sheet: 'Riwayat',
  key: 'id',
  columns: {
    id: column('ID Riwayat', requiredText),
    participant: column('ID Peserta', requiredText),
    program: column('Program', text),
    package: column('Kode Paket', text),
    from: column('Mulai', date),
    to: column('Selesai', date),
    outcome: column(
      'Hasil',
      choice({ passed: 'Lulus', not_passed: 'Tidak lulus', left: 'Keluar' }),
    ),
    paperNumber: column('Nomor Surat', text),
  },
});

/** Which findings are looked for and how bad they are, as staff want it. */
export const checkSettingsTable = defineTable({
  sheet: 'Aturan Periksa',
  key: 'id',
  columns: {
    id: column('Kode Periksa', requiredText),
    title: column('Yang Diperiksa', text),
    isOn: column('Aktif', checkbox),
    severity: column('Tingkat', severityType),
  },
});

/** What the last check found, to be printed; written anew each time. */
export const findingsTable = defineTable({
  sheet: 'Temuan',
  key: 'id',
  columns: {
    id: column('No', text),
    severity: column('Tingkat', text),
    sheet: column('Lembar', text),
    cell: column('Sel', text),
    row: column('ID Peserta', text),
    column: column('Kolom', text),
    value: column('Isi Sel', text),
    sentence: column('Temuan', text),
    fix: column('Usul Perbaikan', text),
    check: column('Kode Periksa', text),
  },
});

/** What imports wrote, row by row; for undoing. Hidden, because it keeps what was personal or restricted. */
export const importHistoryTable = defineTable({
  sheet: 'Riwayat Impor',
  key: 'id',
  protection: 'warning',
  hidden: true,
  isRestricted: true,
  columns: {
    id: column('ID Impor', requiredText),
    run: column('Bersama', text),
    at: column('Waktu', text),
    account: column('Akun', text),
    sender: column('Pengirim', text),
    sheet: column('Lembar', text),
    row: column('ID Baris', text),
    isNew: column('Baris Baru', checkbox),
    // As JSON by column key: before and after.
    cells: column('Isi', text),
  },
});

/** What cells held before they were fixed; for undoing. Hidden, because it keeps what was personal or restricted. */
export const fixHistoryTable = defineTable({
  sheet: 'Riwayat Perbaikan',
  key: 'id',
  // Locked, nobody but its owner could keep what he fixes.
  protection: 'warning',
  hidden: true,
  isRestricted: true,
  columns: {
    id: column('ID Perbaikan', requiredText),
    run: column('Bersama', text),
    at: column('Waktu', text),
    account: column('Akun', text),
    sheet: column('Lembar', text),
    row: column('ID Baris', text),
    column: column('Kolom', text),
    // As JSON, so that spaces at the ends and tick boxes come back as they were.
    before: column('Sebelum', text),
    after: column('Sesudah', text),
    isUndone: column('Diurungkan', checkbox),
  },
});

/** What was decided about two rows that look like one person; asked once and remembered for ever, whatever becomes of the rows. */
export const sameDecisionsTable = defineTable({
  sheet: 'Keputusan Orang Sama',
  key: 'id',
  protection: 'warning',
  hidden: true,
  isRestricted: true,
  columns: {
    id: column('ID Keputusan', requiredText),
    first: column('ID Pertama', text),
    second: column('ID Kedua', text),
    verdict: column(
      'Keputusan',
      choice({ same: 'Sama', different: 'Bukan', ask: 'Tanyakan lagi' }),
    ),
    reason: column('Alasan', text),
    account: column('Akun', text),
    at: column('Waktu', text),
  },
});

/** What merging two rows changed, cell by cell; for undoing. Hidden, because it keeps what was personal or restricted. */
export const mergeHistoryTable = defineTable({
  sheet: 'Riwayat Gabungan',
  key: 'id',
  protection: 'warning',
  hidden: true,
  isRestricted: true,
  columns: {
    id: column('ID Perubahan', requiredText),
    run: column('Gabungan', text),
    at: column('Waktu', text),
    account: column('Akun', text),
    survivor: column('ID Dipertahankan', text),
    merged: column('ID Digabung', text),
    sheet: column('Lembar', text),
    row: column('ID Baris', text),
    column: column('Kolom', text),
    // As JSON, so that spaces at the ends and tick boxes come back as they were.
    before: column('Sebelum', text),
    after: column('Sesudah', text),
    isUndone: column('Diurungkan', checkbox),
  },
});
