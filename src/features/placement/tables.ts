import {
  checkbox,
  choice,
  column,
  decimal,
  defineTable,
  integer,
  requiredText,
  text,
} from '../../kernel/table';

export const placementTable = defineTable({
  sheet: 'Penempatan',
  key: 'participant',
  columns: {
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    status: column(
      'Status',
      choice({ placed: 'Terpilih', reserve: 'Cadangan', not_placed: 'Tidak ditempatkan' }),
    ),
    package: column('Kode Paket', text),
    class: column('Kelas', text),
    reserveRank: column('Urutan Cadangan', integer),
    score: column('Skor', decimal),
    reason: column('Alasan', text),
    isLocked: column('Kunci', checkbox),
  },
});
