import type { DurationUnit, Population, Program, StagePattern } from '../model';
import type { Setting } from './setting';
import { setting } from './setting';
import {
  duration,
  number,
  oneOf,
  optionalDate,
  optionalWholeNumber,
  wholeNumber,
  words,
  workingWeek,
  yesOrNo,
} from './setting-readers';

/** The rows of sheet Program, in their order. A new setting is one line here and one in `read-program`. */
export const programSettings = {
  name: setting('Nama program', words, {
    hint: 'Nama pelatihan seperti tertulis di sertifikat',
  }),
  id: setting('Kode program', words, { hint: 'Singkat, misalnya PKL-2021' }),
  year: setting('Tahun', optionalWholeNumber(1990, 2100), {
    hint: 'Kosong berarti tahun dari tanggal mulai',
  }),
  batch: setting('Angkatan', words, { hint: 'Boleh kosong' }),
  population: setting(
    'Jenis peserta',
    oneOf<Population>([
      ['inmate', 'WBP', 'Warga Binaan'],
      ['public', 'Umum'],
    ]),
    {
      initial: 'WBP',
      hint: 'WBP atau Umum',
    },
  ),
  venue: setting('Tempat pelatihan', words, { hint: 'Untuk surat intern' }),
  city: setting('Kota', words, { hint: 'Dicetak di sertifikat sebagai pengganti tempat' }),
  startDate: setting('Tanggal mulai', optionalDate, {
    hint: 'Hari pertama, misalnya 10/06/2021. Boleh kosong selama direncanakan',
  }),
  typedEndDate: setting('Tanggal selesai (diketik)', optionalDate, {
    hint: 'Tidak pernah diubah oleh Giliran. Dipakai untuk hitung mundur bila Tanggal mulai kosong',
  }),
  selectionDate: setting('Tanggal seleksi', optionalDate, {
    hint: 'Umur dan masa pidana dinilai pada hari ini. Kosong berarti tanggal mulai',
  }),
  duration: setting('Lama tahap', duration, {
    hint: 'Misalnya 18. Satuannya di baris berikut',
  }),
  durationUnit: setting(
    'Satuan lama',
    oneOf<DurationUnit>([
      ['working_days', 'Hari kerja'],
      ['calendar_days', 'Hari kalender'],
      ['jp', 'JP', 'Jam pelajaran'],
      ['meetings', 'Pertemuan'],
    ]),
    { initial: 'Hari kerja', hint: 'Hari kerja, Hari kalender, JP atau Pertemuan' },
  ),
  workingWeek: setting('Hari kerja per minggu', workingWeek, {
    initial: '5',
    hint: '5 (Senin-Jumat), 6 (Senin-Sabtu) atau 7',
  }),
  collectiveLeaveIsOff: setting('Cuti bersama libur', yesOrNo, {
    initial: 'Ya',
    hint: 'Tidak berarti tetap masuk pada cuti bersama',
  }),
  pattern: setting(
    'Pola',
    oneOf<StagePattern>([
      ['staged', 'Bertahap'],
      ['parallel', 'Paralel', 'Serentak'],
      ['rotating', 'Rotasi'],
    ]),
    { initial: 'Bertahap', hint: 'Bertahap, Paralel atau Rotasi' },
  ),
  packagesPerStage: setting('Paket serentak per tahap', wholeNumber(1, 100), {
    initial: '2',
    hint: 'Untuk pola Bertahap',
  }),
  jpMinutes: setting('Menit per JP', wholeNumber(20, 120), {
    initial: '45',
    hint: '40, 45 atau 60 menurut lembaga',
  }),
  dayPattern: setting('Pola hari', words, {
    initial: 'Lapas 6/4',
    hint: 'Nama pola di lembar Pola Hari',
  }),
  timeZone: setting(
    'Zona waktu',
    oneOf([
      ['Asia/Jakarta', 'WIB', 'Asia/Jakarta', 'Asia/Pontianak'],
      ['Asia/Makassar', 'WITA', 'Asia/Makassar'],
      ['Asia/Jayapura', 'WIT', 'Asia/Jayapura'],
    ]),
    { initial: 'WIB', hint: 'WIB, WITA atau WIT' },
  ),
  language: setting(
    'Bahasa',
    oneOf<Program['language']>([
      ['id', 'Indonesia', 'id'],
      ['en', 'Inggris', 'English', 'en'],
    ]),
    {
      initial: 'Indonesia',
      hint: 'Bahasa menu dan pesan. Surat resmi selalu bahasa Indonesia',
    },
  ),
  attendanceThreshold: setting('Batas kehadiran (%)', number(0, 100), {
    initial: '80',
    hint: 'Permenaker 6/2025 pasal 33: 80',
  }),
  maxAttempts: setting('Percobaan uji maksimal', wholeNumber(1, 10), {
    initial: '3',
    hint: 'Per unit. Permenaker 6/2025 pasal 33: 3',
  }),
  interestWeight: setting('Bobot minat', number(0, 1000), { initial: '40' }),
  assessmentWeight: setting('Bobot asesmen', number(0, 1000), { initial: '30' }),
  sppnWeight: setting('Bobot SPPN', number(0, 1000), { initial: '15' }),
  nearReleaseWeight: setting('Bobot dekat bebas', number(0, 1000), { initial: '15' }),
  neutralMode: setting('Mode netral', yesOrNo, {
    initial: 'Ya',
    hint: 'Ya: surat dan email tidak menyebut tempat pembinaan',
  }),
  issuer: setting('Penerbit', words, { hint: 'ID Mitra yang menerbitkan sertifikat' }),
  passNumberFormat: setting('Format nomor sertifikat', words, {
    initial: '{urut:3}/SERT/{unit}/{bulan_romawi}/{tahun}',
    hint: 'Penanda: {urut:3} {klasifikasi} {unit} {bulan_romawi} {tahun}',
  }),
  statementNumberFormat: setting('Format nomor surat keterangan', words, {
    initial: '{urut:3}/SKET/{unit}/{bulan_romawi}/{tahun}',
    hint: 'Harus berbeda dari format nomor sertifikat',
  }),
  classification: setting('Klasifikasi', words, { hint: 'Kode klasifikasi surat, bila dipakai' }),
  unitCode: setting('Kode unit penerbit', words, { hint: 'Misalnya BLK-PKL' }),
  lastPassNumber: setting('Nomor sertifikat terakhir', wholeNumber(0, 999_999), {
    initial: '0',
    hint: 'Nomor urut terakhir yang sudah dipakai di luar buku ini',
  }),
  lastStatementNumber: setting('Nomor surat keterangan terakhir', wholeNumber(0, 999_999), {
    initial: '0',
    hint: 'Nomor urut terakhir yang sudah dipakai di luar buku ini',
  }),
  issueDate: setting('Tanggal terbit', optionalDate, {
    hint: 'Dicetak di sertifikat. Kosong berarti hari penerbitan',
  }),
  passGetsStatementToo: setting('Lulus juga dapat surat keterangan', yesOrNo, {
    initial: 'Tidak',
    hint: 'Ya: yang lulus mendapat dua surat',
  }),
  senderName: setting('Nama pengirim', words, { hint: 'Nama pengirim email' }),
};

export type SettingKey = keyof typeof programSettings;

/** The value of each setting as it is understood. */
export type SettingValues = {
  readonly [K in SettingKey]: (typeof programSettings)[K] extends Setting<infer T> ? T : never;
};

/** The keys in the order of the sheet. */
export const settingKeys = Object.keys(programSettings) as readonly SettingKey[];
