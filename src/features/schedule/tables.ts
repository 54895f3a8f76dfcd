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

const SCHEDULE_COLOR = '#188038';

export const sessionsTable = defineTable({
  sheet: 'Jadwal',
  key: 'id',
  tabColor: SCHEDULE_COLOR,
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

const viewColumns = {
  id: column('ID', requiredText, { width: 80 }),
  owner: column('Jadwal', text, { width: 160 }),
  date: column('Tanggal', required(date), { width: 100 }),
  weekday: column('Hari', text, { width: 80 }),
  hours: column('Jam', text, { width: 100 }),
  jp: column('JP', required(integer), { width: 60 }),
  package: column('Paket', text, { width: 160 }),
  unit: column('Unit', text, { width: 280 }),
  class: column('Kelas', text, { width: 90 }),
  trainer: column('Instruktur', text, { width: 180 }),
  room: column('Ruang', text, { width: 160 }),
};

/** A view to print: written by the schedule, never read for planning. */
const viewTable = (sheet: string) =>
  defineTable({
    sheet,
    key: 'id',
    tabColor: SCHEDULE_COLOR,
    protection: 'warning',
    columns: viewColumns,
  });

export const classViewTable = viewTable('Jadwal Kelas');
export const trainerViewTable = viewTable('Jadwal Instruktur');
export const roomViewTable = viewTable('Jadwal Ruang');
