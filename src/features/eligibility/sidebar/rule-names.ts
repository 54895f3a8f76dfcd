import type { Language } from '../../../kernel/problem';

/** English titles of the catalogue; the sheet has the Indonesian ones, which staff may word themselves. */
const ENGLISH: Readonly<Record<string, string>> = {
  K01: 'Legal status is among those trained',
  K02: 'Has served a share of the sentence',
  K03: 'Has served half of the sentence',
  K04: 'Is not released before the course ends',
  K05: 'Comes near release',
  K06: 'Not in Register F during the last months',
  K07: 'Serves no disciplinary punishment',
  K08: 'SPPN score reaches the limit',
  K09: 'Risk class fits the tools in use',
  K10: 'Has been assessed',
  K11: 'Package fits recommendation or interest',
  K12: 'Has a basic skill',
  K13: 'Is fit for training',
  K14: 'Has consented',
  K15: 'Approved by the TPP session',
  K16: 'Age on the first day',
  K17: 'Education is sufficient',
  K18: 'Lives in an accepted place',
  K19: 'Sex fits the place of training',
  K20: 'In no other course at the same time',
  K21: 'Has not passed the same package',
  K22: 'Citizenship',
  K23: 'NIK is recorded',
  K24: 'Limit of participants per group',
  K25: 'Limit of participants per family card',
};

/** `K04 · Belum bebas sebelum pelatihan selesai` */
export function ruleName(id: string, title: string, language: Language): string {
  const name = language === 'en' ? (ENGLISH[id] ?? title) : title;
  return name === '' ? id : `${id} · ${name}`;
}
