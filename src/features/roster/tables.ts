import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  requiredText,
  text,
} from '../../kernel/table';
import { participantColumns, restrictedColumns } from './core';

export const participantsTable = defineTable({
  sheet: 'Peserta',
  key: 'id',
  columns: participantColumns,
});

export const restrictedTable = defineTable({
  sheet: 'Data Terbatas',
  key: 'id',
  protection: 'locked',
  isRestricted: true,
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
