import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

export const demandsTable = defineTable({
  sheet: 'Kebutuhan',
  key: 'id',
  tabColor: '#12b5cb',
  columns: {
    id: column('ID Kebutuhan', requiredText, { width: 100 }),
    employer: column('Perusahaan', requiredText, { width: 220 }),
    trade: column('Bidang', text, { width: 160 }),
    people: column('Jumlah Orang', integer),
    recordedOn: column('Tanggal', date, { width: 100 }),
    note: column('Catatan', text, { width: 260 }),
  },
});

export const followUpsTable = defineTable({
  sheet: 'Tindak Lanjut',
  key: 'id',
  tabColor: '#12b5cb',
  columns: {
    id: column('ID Tindak Lanjut', requiredText, { width: 130 }),
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
    package: column('Kode Paket', text, { width: 90 }),
    dueOn: column('Jadwal Pantau', date, { width: 110 }),
    contactedOn: column('Tanggal Pantau', date, { width: 110 }),
    outcome: column(
      'Keadaan',
      choice({
        employed: 'Bekerja',
        self_employed: 'Wirausaha',
        apprentice: 'Magang',
        not_yet: 'Belum',
        unknown: 'Tidak diketahui',
      }),
    ),
    place: column('Tempat', text, { width: 180 }),
    note: column('Catatan', text, { width: 260 }),
  },
});
