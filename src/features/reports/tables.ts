import { column, defineTable, requiredText, text } from '../../kernel/table';

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
