import { column, defineTable, requiredText, text } from '../../kernel/table';

/** Counts for outsiders: nothing in it leads to a person. */
export const anonymousTable = defineTable({
  sheet: 'Laporan Tanpa Nama',
  key: 'id',
  columns: {
    id: column('Kode', requiredText),
    section: column('Menurut', text),
    label: column('Kelompok', text),
    people: column('Jumlah', text),
  },
});

export const figuresTable = defineTable({
  sheet: 'Ringkasan',
  key: 'id',
  columns: {
    id: column('Kode', requiredText),
    section: column('Bagian', text),
    label: column('Uraian', text),
    value: column('Nilai', text),
    note: column('Keterangan', text),
  },
});
