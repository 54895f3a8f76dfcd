import type { Language } from '../../../kernel/problem';
import { programSettings, settingKeys } from '../core';
import { labelOf } from './setting-labels';

/** The English of what is missing beside settings. */
const ENGLISH: Readonly<Record<string, string>> = {
  Paket: 'Packages',
  'Kapasitas paket': 'Most people of a package',
  Unit: 'Competency units',
  Instruktur: 'Trainers',
  Ruang: 'Rooms',
  Mitra: 'Institutions',
};

/** What a missing thing is called, from the label that the check gives. */
export function missingLabel(label: string, language: Language): string {
  if (language === 'id') return label;
  const key = settingKeys.find((candidate) => programSettings[candidate].label === label);
  return key === undefined ? (ENGLISH[label] ?? label) : labelOf(key, language).label;
}
