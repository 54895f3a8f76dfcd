import type { Bilingual } from '../../../sidebar/language';
import type { SettingKey } from '../core';

/** One screen of the wizard: at most five questions. */
export interface SettingGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly keys: readonly SettingKey[];
}

/** The screens in the order in which they are asked. */
export const settingGroups: readonly SettingGroup[] = [
  {
    id: 'identity',
    title: { id: 'Identitas program', en: 'The programme' },
    keys: ['name', 'id', 'year', 'batch', 'population'],
  },
  {
    id: 'dates',
    title: { id: 'Tempat dan tanggal', en: 'Place and dates' },
    keys: ['venue', 'city', 'startDate', 'typedEndDate', 'selectionDate'],
  },
  {
    id: 'length',
    title: { id: 'Lama dan hari kerja', en: 'Length and working days' },
    keys: ['duration', 'durationUnit', 'workingWeek', 'timeZone'],
  },
  {
    id: 'daysOff',
    title: { id: 'Libur yang berlaku', en: 'Days off that count' },
    keys: ['nationalIsOff', 'collectiveLeaveIsOff', 'localIsOff', 'institutionIsOff'],
  },
  {
    id: 'stages',
    title: { id: 'Tahap', en: 'Stages' },
    keys: [
      'pattern',
      'packagesPerStage',
      'packagesPerPerson',
      'fieldsPerRotation',
      'trainersChange',
    ],
  },
  {
    id: 'hours',
    title: { id: 'Jam latihan', en: 'Hours' },
    keys: ['jpMinutes', 'dayPattern', 'fridayBreak'],
  },
  {
    id: 'selection',
    title: { id: 'Bobot seleksi', en: 'Weights of the selection' },
    keys: ['interestWeight', 'assessmentWeight', 'sppnWeight', 'nearReleaseWeight'],
  },
  {
    id: 'timetable',
    title: { id: 'Bobot jadwal', en: 'Weights of the schedule' },
    keys: ['theoryFirst', 'gapWeight', 'trainerChangeWeight', 'roomChangeWeight', 'fairLoadWeight'],
  },
  {
    id: 'timetableMore',
    title: { id: 'Bobot jadwal lainnya', en: 'More weights of the schedule' },
    keys: [
      'cutBlockWeight',
      'spreadWeight',
      'lateTheoryWeight',
      'wishedTimeWeight',
      'changeWeight',
    ],
  },
  {
    id: 'excused',
    title: { id: 'Kode presensi', en: 'Attendance codes' },
    keys: ['effectOfS', 'effectOfI', 'effectOfA', 'effectOfSD', 'effectOfKJ'],
  },
  {
    id: 'leaving',
    title: { id: 'Terlambat dan keluar', en: 'Late and leaving' },
    keys: ['effectOfT', 'lateTolerance', 'effectOfST', 'effectOfBB', 'effectOfPD'],
  },
  {
    id: 'partial',
    title: { id: 'Masuk belakangan, berhenti', en: 'Joining late, leaving early' },
    keys: ['beforeJoining', 'partialGetsStatement'],
  },
  {
    id: 'passing',
    title: { id: 'Kelulusan', en: 'Passing' },
    keys: ['attendanceThreshold', 'maxAttempts', 'minimumScore'],
  },
  {
    id: 'papers',
    title: { id: 'Surat', en: 'Papers' },
    keys: ['passGetsStatementToo', 'issuer', 'issueDate', 'signatureMode', 'paperLanguage'],
  },
  {
    id: 'picker',
    title: { id: 'Pemilih berkas Google', en: "Google's file picker" },
    keys: ['pickerProject', 'pickerKey'],
  },
  {
    id: 'numbers',
    title: { id: 'Penomoran', en: 'Numbering' },
    keys: [
      'passNumberFormat',
      'statementNumberFormat',
      'appreciationNumberFormat',
      'classification',
      'unitCode',
    ],
  },
  {
    id: 'lastNumbers',
    title: { id: 'Nomor yang sudah dipakai', en: 'Numbers used so far' },
    keys: ['numberScope', 'lastPassNumber', 'lastStatementNumber', 'lastAppreciationNumber'],
  },
];

/** What *Setelan* asks. */
export const preferenceKeys: readonly SettingKey[] = [
  'language',
  'neutralMode',
  'workingWeek',
  'collectiveLeaveIsOff',
  'senderName',
];
