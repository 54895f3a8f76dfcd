import { column, defineTable, requiredText, text } from '../../kernel/table';

export const figuresTable = defineTable({
  sheet: 'Ringkasan',
  key: 'id',
  tabColor: '#5f6368',
  columns: {
    id: column('Kode', requiredText, { width: 160 }),
    section: column('Bagian', text, { width: 160 }),
    label: column('Uraian', text, { width: 320 }),
    value: column('Nilai', text, { width: 120 }),
    note: column('Keterangan', text, { width: 320 }),
  },
});
