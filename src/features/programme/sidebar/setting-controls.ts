import type { Bilingual } from '../../../sidebar/language';
import type { SettingKey } from '../core';

/** How a setting is asked. A choice keeps the word that stands in the sheet. */
export type SettingControl =
  | { readonly kind: 'text' | 'date' }
  | { readonly kind: 'choice'; readonly options: readonly SettingOption[] };

interface SettingOption {
  readonly value: string;
  readonly label: Bilingual;
}

const option = (value: string, en: string, id = value): SettingOption => {
  return { value, label: { id, en } };
};

const yesNo = [option('Ya', 'Yes'), option('Tidak', 'No')];

const notCounted = option('Tidak dihitung', 'Not counted');
const missed = option('Tidak hadir', 'Not present');

const codeEffects = [
  option('Hadir', 'Present'),
  option('Hadir sebagian', 'Present in part (late)'),
  missed,
  notCounted,
  option('Keluar', 'Has left'),
];

const CHOICES: Readonly<Partial<Record<SettingKey, readonly SettingOption[]>>> = {
  population: [option('WBP', 'Prisoners (WBP)'), option('Umum', 'Public')],
  durationUnit: [
    option('Hari kerja', 'Working days'),
    option('Hari kalender', 'Calendar days'),
    option('JP', 'JP (lesson hours)'),
    option('Pertemuan', 'Meetings'),
  ],
  workingWeek: [
    option('5', '5 (Monday to Friday)', '5 (Senin–Jumat)'),
    option('6', '6 (Monday to Saturday)', '6 (Senin–Sabtu)'),
    option('7', '7 (every day)', '7 (setiap hari)'),
  ],
  nationalIsOff: yesNo,
  collectiveLeaveIsOff: yesNo,
  localIsOff: yesNo,
  institutionIsOff: yesNo,
  pattern: [
    option('Bertahap', 'In stages'),
    option('Paralel', 'In parallel'),
    option('Rotasi', 'Rotating'),
  ],
  theoryFirst: [
    option('Wajib', 'Always'),
    option('Bila bisa', 'If possible'),
    option('Tidak', 'In any order'),
  ],
  packagesPerPerson: [option('Satu', 'One'), option('Satu per tahap', 'One in every stage')],
  timeZone: [option('WIB', 'WIB'), option('WITA', 'WITA'), option('WIT', 'WIT')],
  language: [option('Indonesia', 'Indonesian'), option('Inggris', 'English')],
  paperLanguage: [option('Indonesia', 'Indonesian'), option('Inggris', 'English')],
  trainersChange: yesNo,
  numberScope: [
    option('Setiap tahun', 'Every year'),
    option('Setiap tahun dan kode unit', 'Every year and unit code'),
    option('Setiap program', 'Every programme'),
  ],
  effectOfT: codeEffects,
  effectOfS: codeEffects,
  effectOfI: codeEffects,
  effectOfA: codeEffects,
  effectOfSD: codeEffects,
  effectOfKJ: codeEffects,
  effectOfST: codeEffects,
  effectOfBB: codeEffects,
  effectOfPD: codeEffects,
  beforeJoining: [missed, notCounted],
  signatureMode: [
    option('Basah', 'By hand', 'Basah (tangan)'),
    option('TTE', 'Electronically (TTE)'),
  ],
  neutralMode: yesNo,
  passGetsStatementToo: yesNo,
  partialGetsStatement: yesNo,
};

const DATES: readonly SettingKey[] = ['startDate', 'typedEndDate', 'selectionDate', 'issueDate'];

/** The control for a setting. */
export function controlOf(key: SettingKey): SettingControl {
  const options = CHOICES[key];
  if (options !== undefined) return { kind: 'choice', options };
  return { kind: DATES.includes(key) ? 'date' : 'text' };
}
