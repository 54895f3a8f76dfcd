import {
  checkbox,
  column,
  date,
  defineTable,
  integer,
  required,
  requiredText,
  text,
  time,
  yesNo,
} from '../../kernel/table';

export const sessionsTable = defineTable({
  sheet: 'Jadwal',
  key: 'id',
  tabColor: '#188038',
  columns: {
    id: column('ID Sesi', requiredText, { width: 80 }),
    date: column('Tanggal', required(date), { width: 100 }),
    start: column('Mulai', required(time), { width: 70 }),
    end: column('Selesai', required(time), { width: 70 }),
    firstJp: column('JP Ke', required(integer), { width: 60 }),
    jp: column('JP', required(integer), { width: 60 }),
    stage: column('Tahap', required(integer), { width: 70 }),
    class: column('Kelas', requiredText, { width: 90 }),
    package: column('Kode Paket', requiredText, { width: 90 }),
    unit: column('Kode Unit', requiredText, { width: 160 }),
    trainer: column('ID Instruktur', text, { width: 90 }),
    room: column('ID Ruang', text, { width: 90 }),
    isLocked: column('Kunci', checkbox, { width: 70 }),
    isHeld: column('Terlaksana', yesNo, { width: 90 }),
  },
});
