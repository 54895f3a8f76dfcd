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
  time,
} from '../../kernel/table';
import type { PeriodKind, SigningPlace } from './core';
import { datesCell, durationCell, usedJpCell, weekCell, weekdayCell } from './core';

/** One setting per row; `core/settings.ts` knows the rows. */
export const programTable = defineTable({
  sheet: 'Program',
  key: 'setting',
  columns: {
    setting: column('Setelan', requiredText),
    value: column('Nilai', text),
    hint: column('Keterangan', text, { optional: true }),
  },
});

export const institutionsTable = defineTable({
  sheet: 'Mitra',
  key: 'id',
  columns: {
    id: column('ID Mitra', requiredText),
    name: column('Nama Lembaga', requiredText, { aliases: ['Nama'] }),
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
    agreementNumber: column('Nomor PKS', text),
    agreementFrom: column('PKS Mulai', date),
    agreementUntil: column('PKS Sampai', date),
    contact: column('Kontak', text),
    email: column('Email', text, { aliases: ['E-mail'] }),
    aliases: column('Nama Lain', list),
    capacity: column('Kapasitas', integer, { optional: true }),
  },
});

export const officialsTable = defineTable({
  sheet: 'Pejabat',
  key: 'id',
  columns: {
    id: column('ID Pejabat', requiredText),
    institution: column('ID Mitra', requiredText),
    position: column('Jabatan', requiredText),
    prefix: column('Awalan', text),
    titleBefore: column('Gelar Depan', text),
    name: column('Nama', requiredText),
    titleAfter: column('Gelar Belakang', text),
    rank: column('Pangkat', text),
    nip: column('NIP', text),
    from: column('Berlaku Mulai', date),
    until: column('Berlaku Sampai', date),
    signsPapers: column('Tanda Tangan', checkbox),
    signingPlace: column(
      'Letak Tanda Tangan',
      choice<SigningPlace>({ main: 'Utama', along: 'Pendamping', back: 'Belakang' }),
      { optional: true },
    ),
  },
});

export const packagesTable = defineTable({
  sheet: 'Paket',
  key: 'code',
  columns: {
    code: column('Kode Paket', requiredText),
    name: column('Nama Paket', requiredText),
    field: column('Bidang', text),
    provider: column('Pelaksana', text),
    minCapacity: column('Minimal', integer),
    maxCapacity: column('Kapasitas', integer),
    jp: column('JP', integer),
    stageWish: column('Tahap Diminta', integer),
    room: column('ID Ruang', text),
    industry: column('Industri Tujuan', text),
    mailTo: column('Email Tujuan', text),
    sex: column(
      'Jenis Kelamin',
      choice<'male' | 'female'>(
        { male: 'L', female: 'P' },
        { 'laki-laki': 'male', perempuan: 'female' },
      ),
      { optional: true },
    ),
    districts: column('Domisili', list, { optional: true }),
    duration: column('Lama', durationCell, { optional: true }),
    workingWeek: column('Hari Kerja', weekCell, { optional: true }),
    after: column('Sesudah Paket', list, { optional: true }),
    classes: column('Kelas', list, { optional: true }),
    classesAtOnce: column('Kelas Serentak', integer, { optional: true }),
  },
});

export const unitsTable = defineTable({
  sheet: 'Unit',
  key: 'code',
  columns: {
    code: column('Kode Unit', requiredText),
    package: column('Kode Paket', requiredText),
    title: column('Judul Unit', requiredText),
    jp: column('JP', required(integer)),
    kind: column(
      'Jenis',
      required(choice({ theory: 'Teori', practice: 'Praktik', guest: 'Tamu', assessment: 'Uji' })),
    ),
    order: column('Urutan', required(integer)),
    blockJp: column('JP per Blok', integer),
    isCritical: column('Kritis', checkbox),
    dates: column('Tanggal', datesCell, { optional: true }),
  },
});

export const trainersTable = defineTable({
  sheet: 'Instruktur',
  key: 'id',
  columns: {
    id: column('ID Instruktur', requiredText),
    titleBefore: column('Gelar Depan', text),
    name: column('Nama', requiredText),
    titleAfter: column('Gelar Belakang', text),
    institution: column('ID Mitra', text),
    packages: column('Paket', list),
    units: column('Unit', list),
    offDays: column('Hari Tidak Bisa', list),
    maxJpPerDay: column('Maks JP per Hari', integer),
    maxJpPerWeek: column('Maks JP per Minggu', integer),
    wishedTimes: column('Waktu Diharapkan', list, { optional: true }),
  },
});

export const roomsTable = defineTable({
  sheet: 'Ruang',
  key: 'id',
  columns: {
    id: column('ID Ruang', requiredText),
    name: column('Nama Ruang', requiredText),
    capacity: column('Kapasitas', integer),
    fields: column('Bidang', list),
  },
});

export const daySlotsTable = defineTable({
  sheet: 'Pola Hari',
  key: 'id',
  columns: {
    id: column('ID Slot', requiredText),
    pattern: column('Pola', requiredText),
    weekday: column('Hari', weekdayCell),
    jpNumber: column('JP Ke', required(integer)),
    start: column('Mulai', required(time)),
    end: column('Selesai', required(time)),
  },
});

export const daysOffTable = defineTable({
  sheet: 'Hari Libur',
  key: 'date',
  columns: {
    date: column('Tanggal', required(date)),
    name: column('Nama Hari Libur', text),
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
    basis: column('Dasar', text),
    isActive: column('Aktif', checkbox),
  },
});

export const periodsTable = defineTable({
  sheet: 'Masa Khusus',
  key: 'id',
  columns: {
    id: column('ID Masa', requiredText),
    kind: column('Jenis', required(choice<PeriodKind>({ pause: 'Jeda', hours: 'Pola hari lain' }))),
    start: column('Mulai', required(date)),
    end: column('Selesai', required(date)),
    appliesTo: column('Berlaku Untuk', list),
    pattern: column('Pola', text),
    note: column('Keterangan', text),
  },
});

export const stagesTable = defineTable({
  sheet: 'Tahap',
  key: 'id',
  columns: {
    id: column('ID Tahap', requiredText),
    number: column('Tahap', required(integer)),
    package: column('Kode Paket', requiredText),
    start: column('Mulai', required(date)),
    end: column('Selesai', required(date)),
    trainingDays: column('Hari Latihan', required(integer)),
    class: column('Kelas', text),
    trainers: column('Instruktur', list),
    room: column('Ruang', text),
    leads: column('Instruktur Utama', list, { optional: true }),
  },
});

export const eventsTable = defineTable({
  sheet: 'Acara',
  key: 'id',
  columns: {
    id: column('ID Acara', requiredText),
    date: column('Tanggal', date),
    kind: column('Jenis', text),
    place: column('Tempat', text),
    people: column('Yang Hadir', text),
    note: column('Catatan', text),
    usedJp: column('Memakai JP', usedJpCell, { optional: true }),
    appliesTo: column('Berlaku Untuk', list, { optional: true }),
  },
});
