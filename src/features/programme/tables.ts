import type { Weekday } from '../../kernel/plain-date';
import { weekdayNameId } from '../../kernel/plain-date';
import type { CellType } from '../../kernel/table';
import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  integer,
  list,
  required,
  requiredText,
  text,
  textOf,
  time,
} from '../../kernel/table';
import { WEEKDAYS, weekdayOfWord } from './core';

/** One setting per row; `core/settings.ts` knows the rows. */
export const programTable = defineTable({
  sheet: 'Program',
  key: 'setting',
  tabColor: '#1a73e8',
  columns: {
    setting: column('Setelan', requiredText, { width: 260 }),
    value: column('Nilai', text, { width: 320 }),
    hint: column('Keterangan', text, { width: 420, optional: true }),
  },
});

export const institutionsTable = defineTable({
  sheet: 'Mitra',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Mitra', requiredText, { width: 80 }),
    name: column('Nama Lembaga', requiredText, { width: 260, aliases: ['Nama'] }),
    shortName: column('Nama Singkat', text),
    role: column(
      'Peran',
      choice({
        organizer: 'Penyelenggara',
        trainer: 'Pelatih',
        prison: 'Lapas',
        partner: 'Mitra',
      }),
    ),
    city: column('Kota', text),
    agreementNumber: column('Nomor PKS', text, { width: 180 }),
    agreementFrom: column('PKS Mulai', date),
    agreementUntil: column('PKS Sampai', date),
    contact: column('Kontak', text),
    email: column('Email', text, { width: 200, aliases: ['E-mail'] }),
    aliases: column('Nama Lain', list, { width: 200 }),
  },
});

export const officialsTable = defineTable({
  sheet: 'Pejabat',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Pejabat', requiredText, { width: 80 }),
    institution: column('ID Mitra', requiredText, { width: 80 }),
    position: column('Jabatan', requiredText, { width: 220 }),
    prefix: column('Awalan', text, { width: 60, hint: 'a.n., Plt., Plh. atau kosong' }),
    titleBefore: column('Gelar Depan', text, { width: 80 }),
    name: column('Nama', requiredText, { width: 200 }),
    titleAfter: column('Gelar Belakang', text),
    rank: column('Pangkat', text),
    nip: column('NIP', text, { width: 160 }),
    from: column('Berlaku Mulai', date),
    until: column('Berlaku Sampai', date),
    signsPapers: column('Tanda Tangan', checkbox, { hint: 'Menandatangani sertifikat' }),
  },
});

export const packagesTable = defineTable({
  sheet: 'Paket',
  key: 'code',
  tabColor: '#1a73e8',
  columns: {
    code: column('Kode Paket', requiredText, { width: 90 }),
    name: column('Nama Paket', requiredText, { width: 220 }),
    field: column('Bidang', text),
    provider: column('Pelaksana', text, { hint: 'ID Mitra yang melatih' }),
    minCapacity: column('Minimal', integer, { width: 80 }),
    maxCapacity: column('Kapasitas', integer, { width: 80 }),
    jp: column('JP', integer, { width: 60 }),
    stageWish: column('Tahap Diminta', integer, { width: 100 }),
    room: column('ID Ruang', text, { width: 90 }),
    industry: column('Industri Tujuan', text, { width: 160 }),
    mailTo: column('Email Tujuan', text, { width: 220 }),
  },
});

export const unitsTable = defineTable({
  sheet: 'Unit',
  key: 'code',
  tabColor: '#1a73e8',
  columns: {
    code: column('Kode Unit', requiredText, { width: 160 }),
    package: column('Kode Paket', requiredText, { width: 90 }),
    title: column('Judul Unit', requiredText, { width: 320 }),
    jp: column('JP', required(integer), { width: 60 }),
    kind: column(
      'Jenis',
      required(choice({ theory: 'Teori', practice: 'Praktik', guest: 'Tamu', assessment: 'Uji' })),
      { width: 90 },
    ),
    order: column('Urutan', required(integer), { width: 70 }),
    blockJp: column('JP per Blok', integer, { width: 90 }),
    isCritical: column('Kritis', checkbox, { width: 70 }),
  },
});

export const trainersTable = defineTable({
  sheet: 'Instruktur',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Instruktur', requiredText, { width: 90 }),
    titleBefore: column('Gelar Depan', text, { width: 80 }),
    name: column('Nama', requiredText, { width: 200 }),
    titleAfter: column('Gelar Belakang', text),
    institution: column('ID Mitra', text, { width: 80 }),
    packages: column('Paket', list, { width: 160 }),
    units: column('Unit', list, { width: 160, hint: 'Kosong berarti semua unit paketnya' }),
    offDays: column('Hari Tidak Bisa', list, { width: 140 }),
    maxJpPerDay: column('Maks JP per Hari', integer),
    maxJpPerWeek: column('Maks JP per Minggu', integer),
  },
});

export const roomsTable = defineTable({
  sheet: 'Ruang',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Ruang', requiredText, { width: 90 }),
    name: column('Nama Ruang', requiredText, { width: 200 }),
    capacity: column('Kapasitas', integer, { width: 90 }),
    fields: column('Bidang', list, { width: 200, hint: 'Kosong berarti semua bidang' }),
  },
});

const weekdayCell: CellType<Weekday> = {
  kind: 'text',
  choices: WEEKDAYS.map(weekdayNameId),
  read: (raw) => {
    const weekday = weekdayOfWord(textOf(raw));
    if (weekday !== null) return { value: weekday };
    const choices = WEEKDAYS.map(weekdayNameId).join(', ');
    return { fault: 'table.not_a_choice', values: { choices } };
  },
  write: weekdayNameId,
};

export const daySlotsTable = defineTable({
  sheet: 'Pola Hari',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Slot', requiredText, { width: 120 }),
    pattern: column('Pola', requiredText),
    weekday: column('Hari', weekdayCell, { width: 80 }),
    jpNumber: column('JP Ke', required(integer), { width: 70 }),
    start: column('Mulai', required(time), { width: 80 }),
    end: column('Selesai', required(time), { width: 80 }),
  },
});

export const daysOffTable = defineTable({
  sheet: 'Hari Libur',
  key: 'date',
  tabColor: '#1a73e8',
  columns: {
    date: column('Tanggal', required(date), { width: 100 }),
    name: column('Nama Hari Libur', text, { width: 260 }),
    kind: column(
      'Jenis',
      required(
        choice({
          national: 'Nasional',
          collective: 'Cuti bersama',
          local: 'Lokal',
          institution: 'Institusi',
        }),
      ),
    ),
    basis: column('Dasar', text, { width: 200 }),
    isActive: column('Aktif', checkbox, { width: 70, hint: 'Tanpa centang, hari ini masuk' }),
  },
});

export const stagesTable = defineTable({
  sheet: 'Tahap',
  key: 'id',
  tabColor: '#188038',
  columns: {
    id: column('ID Tahap', requiredText, { width: 90 }),
    number: column('Tahap', required(integer), { width: 70 }),
    package: column('Kode Paket', requiredText, { width: 90 }),
    start: column('Mulai', required(date), { width: 100 }),
    end: column('Selesai', required(date), { width: 100 }),
    trainingDays: column('Hari Latihan', required(integer), { width: 100 }),
    class: column('Kelas', text, { width: 90 }),
    trainers: column('Instruktur', list, { width: 160 }),
    room: column('Ruang', text, { width: 90 }),
  },
});

export const eventsTable = defineTable({
  sheet: 'Acara',
  key: 'id',
  tabColor: '#1a73e8',
  columns: {
    id: column('ID Acara', requiredText, { width: 90 }),
    date: column('Tanggal', date, { width: 100 }),
    kind: column('Jenis', text),
    place: column('Tempat', text, { width: 200 }),
    people: column('Yang Hadir', text, { width: 260 }),
    note: column('Catatan', text, { width: 260 }),
  },
});
