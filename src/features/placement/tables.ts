import {
  checkbox,
  choice,
  column,
  decimal,
  defineTable,
  integer,
  required,
  requiredText,
  text,
} from '../../kernel/table';

export const placementTable = defineTable({
  sheet: 'Penempatan',
  key: 'id',
  keyOr: 'participant',
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
    basis: column('Sidik Data', text, { optional: true }),
    id: column('ID Penempatan', text, { optional: true }),
  },
});

/** Who must be kept apart or go together. Reasons may be delicate, so nothing of it is repeated elsewhere. */
export const pairsTable = defineTable({
  sheet: 'Pasangan',
  key: 'id',
  isRestricted: true,
  columns: {
    id: column('ID Pasangan', requiredText),
    first: column('ID Peserta 1', requiredText),
    second: column('ID Peserta 2', requiredText),
    kind: column('Hubungan', required(choice({ apart: 'Dipisah', together: 'Bersama' }))),
    reason: column('Sebab', text),
  },
});
