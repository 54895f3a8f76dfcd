import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

export const attendanceTable = defineTable({
  sheet: 'Presensi',
  key: 'id',
  tabColor: '#188038',
  columns: {
    id: column('ID Presensi', requiredText, { width: 130 }),
    session: column('ID Sesi', requiredText, { width: 80 }),
    date: column('Tanggal', date, { width: 100 }),
    class: column('Kelas', text, { width: 90 }),
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
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
      { width: 70 },
    ),
    lateMinutes: column('Menit Terlambat', integer, { width: 110 }),
    note: column('Catatan', text, { width: 200 }),
  },
});
