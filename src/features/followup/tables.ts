import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

export const demandsTable = defineTable({
  sheet: 'Kebutuhan',
  key: 'id',
  columns: {
    id: column('ID Kebutuhan', requiredText),
    employer: column('Perusahaan', requiredText),
    trade: column('Bidang', text),
    people: column('Jumlah Orang', integer),
    recordedOn: column('Tanggal', date),
    note: column('Catatan', text),
  },
});

export const followUpsTable = defineTable({
  sheet: 'Tindak Lanjut',
  key: 'id',
  columns: {
    id: column('ID Tindak Lanjut', requiredText),
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    package: column('Kode Paket', text),
    dueOn: column('Jadwal Pantau', date),
    contactedOn: column('Tanggal Pantau', date),
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
    place: column('Tempat', text),
    note: column('Catatan', text),
  },
});
