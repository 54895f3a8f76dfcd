import {
  checkbox,
  choice,
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

/** Jadwal as planning reads it: a row typed by hand has no id yet. */
export const typedSessionsTable = {
  ...sessionsTable,
  columns: { ...sessionsTable.columns, id: column('ID Sesi', text) },
};

/** Who or what cannot come for some days; typed by hand or with the form. */
export const absencesTable = defineTable({
  sheet: 'Halangan',
  key: 'id',
  columns: {
    id: column('ID Halangan', text),
    kind: column(
      'Jenis',
      required(choice({ trainer: 'Instruktur', room: 'Ruang', class: 'Kelas' })),
    ),
    who: column('ID Berhalangan', requiredText),
    start: column('Mulai', required(date)),
    end: column('Selesai', required(date)),
    from: column('Dari Jam', time),
    until: column('Sampai Jam', time),
    reason: column('Sebab', text),
  },
});

/** What planning itself wrote into Jadwal: a session that differs from it was changed by a person. */
export const lastPlanTable = defineTable({
  sheet: 'Rencana Terakhir',
  key: 'id',
  protection: 'warning',
  hidden: true,
  columns: {
    id: sessionsTable.columns.id,
    date: sessionsTable.columns.date,
    start: sessionsTable.columns.start,
    end: sessionsTable.columns.end,
    firstJp: sessionsTable.columns.firstJp,
    jp: sessionsTable.columns.jp,
    class: sessionsTable.columns.class,
    package: sessionsTable.columns.package,
    unit: sessionsTable.columns.unit,
    trainer: sessionsTable.columns.trainer,
    room: sessionsTable.columns.room,
    version: column('Versi', required(integer)),
  },
});

/** Every plan that was written, the newest twenty: one row for each 45,000 characters of it. */
export const versionsTable = defineTable({
  sheet: 'Versi Jadwal',
  key: 'id',
  protection: 'warning',
  hidden: true,
  columns: {
    id: column('ID Bagian', requiredText),
    version: column('Versi', required(integer)),
    part: column('Bagian', required(integer)),
    writtenAt: column('Waktu', text),
    account: column('Akun', text),
    kind: column(
      'Cara',
      choice({ planned: 'Disusun', restored: 'Dikembalikan', before: 'Sebelum disusun' }),
    ),
    reason: column('Sebab', text),
    sessions: column('Sesi', required(integer)),
    content: column('Isi', text),
  },
});

/** Of sheet Presensi, which a later feature owns, only what tells that a session is recorded. */
export const recordedTable = defineTable({
  sheet: 'Presensi',
  key: 'id',
  columns: {
    id: column('ID Presensi', text),
    session: column('ID Sesi', text),
    code: column('Kode', text),
  },
});

/** What calendars were told about each session, so that a file that is imported again replaces and never doubles. */
export const calendarTable = defineTable({
  sheet: 'Nomor Kalender',
  key: 'id',
  protection: 'warning',
  hidden: true,
  columns: {
    id: sessionsTable.columns.id,
    sequence: column('Urutan', required(integer)),
    date: sessionsTable.columns.date,
    start: sessionsTable.columns.start,
    end: sessionsTable.columns.end,
    class: sessionsTable.columns.class,
    package: sessionsTable.columns.package,
    unit: sessionsTable.columns.unit,
    trainer: sessionsTable.columns.trainer,
    room: sessionsTable.columns.room,
    isCancelled: column('Batal', checkbox),
    former: column('Pemilik Lama', text),
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
