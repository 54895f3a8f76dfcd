import type { CodeEffect } from '../attendance-rules';
import type {
  DurationUnit,
  NumberScope,
  PackagesPerPerson,
  Population,
  Program,
  SignatureMode,
  StagePattern,
  TheoryFirst,
} from '../model';
import type { Setting } from './setting';
import { setting } from './setting';
import {
  duration,
  number,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalWholeNumber,
  timeRange,
  wholeNumber,
  words,
  workingWeek,
  yesOrNo,
} from './setting-readers';

/** What a code does to the percentage. */
const codeEffect = oneOf<CodeEffect>([
  ['present', 'Hadir'],
  ['late', 'Hadir sebagian', 'Terlambat'],
  ['missed', 'Tidak hadir'],
  ['exempt', 'Tidak dihitung', 'Dikecualikan'],
  ['left', 'Keluar'],
]);
const MISSED = { initial: 'Tidak hadir' };
const LEFT = { initial: 'Keluar' };

/** The rows of sheet Program, in their order. A new setting is one line here and one in `read-program`. */
export const programSettings = {
  name: setting('Nama program', words),
  id: setting('Kode program', words),
  year: setting('Tahun', optionalWholeNumber(1990, 2100)),
  batch: setting('Angkatan', words),
  population: setting(
    'Jenis peserta',
    oneOf<Population>([
      ['inmate', 'WBP', 'Warga Binaan'],
      ['public', 'Umum'],
    ]),
    {
      initial: 'WBP',
    },
  ),
  venue: setting('Tempat pelatihan', words),
  city: setting('Kota', words),
  startDate: setting('Tanggal mulai', optionalDate),
  typedEndDate: setting('Tanggal selesai (diketik)', optionalDate),
  selectionDate: setting('Tanggal seleksi', optionalDate),
  duration: setting('Lama tahap', duration),
  durationUnit: setting(
    'Satuan lama',
    oneOf<DurationUnit>([
      ['working_days', 'Hari kerja'],
      ['calendar_days', 'Hari kalender'],
      ['jp', 'JP', 'Jam pelajaran'],
      ['meetings', 'Pertemuan'],
    ]),
    { initial: 'Hari kerja' },
  ),
  workingWeek: setting('Hari kerja per minggu', workingWeek, {
    initial: '5',
  }),
  nationalIsOff: setting('Libur nasional berlaku', yesOrNo, { initial: 'Ya' }),
  collectiveLeaveIsOff: setting('Cuti bersama libur', yesOrNo, {
    initial: 'Ya',
  }),
  localIsOff: setting('Libur lokal berlaku', yesOrNo, { initial: 'Ya' }),
  institutionIsOff: setting('Libur institusi berlaku', yesOrNo, { initial: 'Ya' }),
  pattern: setting(
    'Pola',
    oneOf<StagePattern>([
      ['staged', 'Bertahap'],
      ['parallel', 'Paralel', 'Serentak'],
      ['rotating', 'Rotasi'],
    ]),
    { initial: 'Bertahap' },
  ),
  packagesPerStage: setting('Paket serentak per tahap', wholeNumber(1, 100), {
    initial: '2',
  }),
  packagesPerPerson: setting(
    'Paket per orang',
    oneOf<PackagesPerPerson>([
      ['one', 'Satu', '1'],
      ['one_per_period', 'Satu per tahap'],
    ]),
    { initial: 'Satu' },
  ),
  fieldsPerRotation: setting('Bidang per rotasi', optionalWholeNumber(1, 100)),
  trainersChange: setting('Ganti pelatih tiap tahap', yesOrNo, { initial: 'Tidak' }),
  jpMinutes: setting('Menit per JP', wholeNumber(20, 120), {
    initial: '45',
  }),
  dayPattern: setting('Pola hari', words, {
    initial: 'Lapas 6/4',
  }),
  fridayBreak: setting('Istirahat Jumat', timeRange, { initial: '11.30-13.00' }),
  timeZone: setting(
    'Zona waktu',
    oneOf([
      ['Asia/Jakarta', 'WIB', 'Asia/Jakarta', 'Asia/Pontianak'],
      ['Asia/Makassar', 'WITA', 'Asia/Makassar'],
      ['Asia/Jayapura', 'WIT', 'Asia/Jayapura'],
    ]),
    { initial: 'WIB' },
  ),
  language: setting(
    'Bahasa',
    oneOf<Program['language']>([
      ['id', 'Indonesia', 'id'],
      ['en', 'Inggris', 'English', 'en'],
    ]),
    {
      initial: 'Indonesia',
    },
  ),
  // From 1 on: a cell that Sheets keeps as a percentage holds 0,8 for 80 %, and everybody would pass.
  attendanceThreshold: setting('Batas kehadiran (%)', number(1, 100), {
    initial: '80',
  }),
  effectOfT: setting('Kode T (terlambat)', codeEffect, { initial: 'Hadir sebagian' }),
  lateTolerance: setting('Toleransi terlambat (menit)', wholeNumber(0, 120), { initial: '15' }),
  // *Sakit, izin, sidang, kunjungan* are excused, yet not attended: Permenaker 6/2025 art. 33 asks for presence.
  effectOfS: setting('Kode S (sakit)', codeEffect, MISSED),
  effectOfI: setting('Kode I (izin)', codeEffect, MISSED),
  effectOfA: setting('Kode A (alpa)', codeEffect, MISSED),
  effectOfSD: setting('Kode SD (sidang)', codeEffect, MISSED),
  effectOfKJ: setting('Kode KJ (kunjungan)', codeEffect, MISSED),
  effectOfST: setting('Kode ST (strapsel)', codeEffect, MISSED),
  effectOfBB: setting('Kode BB (bebas)', codeEffect, LEFT),
  effectOfPD: setting('Kode PD (pindah)', codeEffect, LEFT),
  beforeJoining: setting(
    'Sesi sebelum mulai ikut',
    oneOf<'missed' | 'exempt'>([
      ['missed', 'Tidak hadir'],
      ['exempt', 'Tidak dihitung', 'Dikecualikan'],
    ]),
    MISSED,
  ),
  maxAttempts: setting('Percobaan uji maksimal', wholeNumber(1, 3), {
    initial: '3',
  }),
  minimumScore: setting('Nilai minimal kompeten', optionalNumber(0, 100)),
  interestWeight: setting('Bobot minat', number(0, 1000), { initial: '40' }),
  assessmentWeight: setting('Bobot asesmen', number(0, 1000), { initial: '30' }),
  sppnWeight: setting('Bobot SPPN', number(0, 1000), { initial: '15' }),
  nearReleaseWeight: setting('Bobot dekat bebas', number(0, 1000), { initial: '15' }),
  theoryFirst: setting(
    'Teori sebelum praktik',
    oneOf<TheoryFirst>([
      ['always', 'Wajib', 'Ya'],
      ['wished', 'Bila bisa'],
      ['free', 'Tidak'],
    ]),
    { initial: 'Wajib' },
  ),
  gapWeight: setting('Bobot jam kosong', wholeNumber(0, 100), { initial: '2' }),
  trainerChangeWeight: setting('Bobot ganti instruktur', wholeNumber(0, 100), { initial: '4' }),
  roomChangeWeight: setting('Bobot ganti ruang', wholeNumber(0, 100), { initial: '3' }),
  fairLoadWeight: setting('Bobot beban merata', wholeNumber(0, 100), { initial: '1' }),
  cutBlockWeight: setting('Bobot blok terpotong', wholeNumber(0, 100), { initial: '3' }),
  spreadWeight: setting('Bobot sebaran unit', wholeNumber(0, 100), { initial: '1' }),
  lateTheoryWeight: setting('Bobot teori siang', wholeNumber(0, 100), { initial: '1' }),
  wishedTimeWeight: setting('Bobot waktu instruktur', wholeNumber(0, 100), { initial: '1' }),
  changeWeight: setting('Bobot sesi pindah', wholeNumber(0, 1000), { initial: '20' }),
  neutralMode: setting('Mode netral', yesOrNo, {
    initial: 'Ya',
  }),
  issuer: setting('Penerbit', words),
  passNumberFormat: setting('Format nomor sertifikat', words, {
    initial: '{urut:3}/SERT/{unit}/{bulan_romawi}/{tahun}',
  }),
  statementNumberFormat: setting('Format nomor surat keterangan', words, {
    initial: '{urut:3}/SKET/{unit}/{bulan_romawi}/{tahun}',
  }),
  appreciationNumberFormat: setting('Format nomor piagam', words, {
    initial: '{urut:3}/PIAGAM/{unit}/{bulan_romawi}/{tahun}',
  }),
  classification: setting('Klasifikasi', words),
  unitCode: setting('Kode unit penerbit', words),
  numberScope: setting(
    'Nomor urut mulai lagi',
    oneOf<NumberScope>([
      ['year', 'Setiap tahun', 'Per tahun'],
      ['unit', 'Setiap tahun dan kode unit', 'Per unit'],
      ['program', 'Setiap program', 'Per program'],
    ]),
    { initial: 'Setiap tahun' },
  ),
  lastPassNumber: setting('Nomor sertifikat terakhir', wholeNumber(0, 999_999), {
    initial: '0',
  }),
  lastStatementNumber: setting('Nomor surat keterangan terakhir', wholeNumber(0, 999_999), {
    initial: '0',
  }),
  lastAppreciationNumber: setting('Nomor piagam terakhir', wholeNumber(0, 999_999), {
    initial: '0',
  }),
  issueDate: setting('Tanggal terbit', optionalDate),
  signatureMode: setting(
    'Cara tanda tangan',
    oneOf<SignatureMode>([
      ['wet', 'Basah', 'Tanda tangan basah', 'Manual'],
      ['electronic', 'TTE', 'Elektronik', 'Tanda tangan elektronik'],
    ]),
    { initial: 'Basah' },
  ),
  passGetsStatementToo: setting('Lulus juga dapat surat keterangan', yesOrNo, {
    initial: 'Tidak',
  }),
  partialGetsStatement: setting('Selesai sebagian dapat surat keterangan', yesOrNo, {
    initial: 'Tidak',
  }),
  paperLanguage: setting(
    'Bahasa surat',
    oneOf<Program['language']>([
      ['id', 'Indonesia', 'Bahasa Indonesia', 'id'],
      ['en', 'Inggris', 'English', 'Bahasa Inggris', 'en'],
    ]),
    { initial: 'Indonesia' },
  ),
  senderName: setting('Nama pengirim', words),
  pickerProject: setting('Nomor proyek Google', words),
  pickerKey: setting('Kunci API pemilih berkas', words),
};

export type SettingKey = keyof typeof programSettings;

/** The value of each setting as it is understood. */
export type SettingValues = {
  readonly [K in SettingKey]: (typeof programSettings)[K] extends Setting<infer T> ? T : never;
};

/** The keys in the order of the sheet. */
export const settingKeys = Object.keys(programSettings) as readonly SettingKey[];
