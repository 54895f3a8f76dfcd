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
  columns: {
    id: column('ID Sesi', requiredText),
    date: column('Tanggal', required(date)),
    start: column('Mulai', required(time)),
    end: column('Selesai', required(time)),
    firstJp: column('JP Ke', required(integer)),
    jp: column('JP', required(integer)),
    stage: column('Tahap', required(integer)),
    class: column('Kelas', requiredText),
    package: column('Kode Paket', requiredText),
    unit: column('Kode Unit', requiredText),
    trainer: column('ID Instruktur', text),
    room: column('ID Ruang', text),
    isLocked: column('Kunci', checkbox),
    isHeld: column('Terlaksana', yesNo),
  },
});

const viewColumns = {
  id: column('ID', requiredText),
  owner: column('Jadwal', text),
  date: column('Tanggal', required(date)),
  weekday: column('Hari', text),
  hours: column('Jam', text),
  jp: column('JP', required(integer)),
  package: column('Paket', text),
  unit: column('Unit', text),
  class: column('Kelas', text),
  trainer: column('Instruktur', text),
  room: column('Ruang', text),
};

/** A view to print: written by the schedule, never read for planning. */
const viewTable = (sheet: string) =>
  defineTable({
    sheet,
    key: 'id',
    protection: 'warning',
    columns: viewColumns,
  });

export const classViewTable = viewTable('Jadwal Kelas');
export const trainerViewTable = viewTable('Jadwal Instruktur');
export const roomViewTable = viewTable('Jadwal Ruang');
