import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

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
    code: column(
      'Kode',
      choice({
        H: 'H',
        S: 'S',
        I: 'I',
        A: 'A',
        T: 'T',
        SD: 'SD',
        KJ: 'KJ',
        ST: 'ST',
        BB: 'BB',
        PD: 'PD',
      }),
    ),
    lateMinutes: column('Menit Terlambat', integer),
    note: column('Catatan', text),
  },
});
