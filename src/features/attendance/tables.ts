import {
  choice,
  column,
  date,
  decimal,
  defineTable,
  integer,
  requiredText,
  text,
} from '../../kernel/table';
import type { Ending, Outlook } from './core';

/** Whole words are typed into the sheet as well as letters. */
const codeType = choice(
  {
    ...{ H: 'H', S: 'S', I: 'I', A: 'A', T: 'T' },
    ...{ SD: 'SD', KJ: 'KJ', ST: 'ST', BB: 'BB', PD: 'PD' },
  },
  {
    ...{ hadir: 'H', '✓': 'H', '✔': 'H', sakit: 'S', izin: 'I', ijin: 'I', alpa: 'A', alpha: 'A' },
    ...{ terlambat: 'T', sidang: 'SD', kunjungan: 'KJ', strapsel: 'ST', bebas: 'BB', pindah: 'PD' },
  },
);

export const attendanceTable = defineTable({
  sheet: 'Presensi',
  key: 'id',
  columns: {
    id: column('ID Presensi', requiredText),
    session: column('ID Sesi', requiredText),
    date: column('Tanggal', date),
    class: column('Kelas', text),
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    code: column('Kode', codeType),
    lateMinutes: column('Menit Terlambat', integer),
    note: column('Catatan', text),
  },
});

/** Who joined late or left early; everybody else has no row. */
export const participationTable = defineTable({
  sheet: 'Keikutsertaan',
  key: 'id',
  keyOr: 'participant',
  columns: {
    id: column('ID Penempatan', text),
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    class: column('Kelas', text),
    from: column('Mulai Ikut', date),
    until: column('Terakhir Ikut', date),
    ending: column('Keadaan', choice<Ending>({ dropped: 'Gugur', partial: 'Selesai sebagian' })),
    reason: column('Sebab', text),
  },
});

/** Presence of everybody as it stands, written by *Rekap kehadiran* and never read. */
export const recapTable = defineTable({
  sheet: 'Rekap Presensi',
  key: 'id',
  protection: 'warning',
  columns: {
    id: column('ID Penempatan', requiredText),
    participant: column('ID Peserta', text),
    name: column('Nama', text),
    class: column('Kelas', text),
    jpHeld: column('JP Terlaksana', integer),
    jpPresent: column('JP Hadir', integer),
    percent: column('Persen Hadir', decimal),
    codes: column('Jumlah Kode', text),
    missing: column('Sesi Tanpa Kode', integer),
    jpLeft: column('JP Tersisa', integer),
    jpNeeded: column('JP Harus Hadir', integer),
    outlook: column(
      'Perkiraan',
      choice<Outlook>({
        safe: 'Pasti tercapai',
        reachable: 'Masih dapat tercapai',
        lost: 'Tidak dapat tercapai',
      }),
    ),
    joinedOn: column('Mulai Ikut', date),
    leftOn: column('Keluar', date),
  },
});
