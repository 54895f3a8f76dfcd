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
  tabColor: '#9334e6',
  columns: {
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
    status: column(
      'Status',
      choice({ placed: 'Terpilih', reserve: 'Cadangan', not_placed: 'Tidak ditempatkan' }),
    ),
    package: column('Kode Paket', text, { width: 90 }),
    class: column('Kelas', text, { width: 90 }),
    reserveRank: column('Urutan Cadangan', integer),
    score: column('Skor', decimal, { width: 80 }),
    reason: column('Alasan', text, { width: 420 }),
    isLocked: column('Kunci', checkbox, { width: 70 }),
  },
});
