import type { Language } from '../../../kernel/problem';
import type { ListedRule } from '../contract';

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

/** English hints for parameters; the words of a parameter itself are those of the sheet. */
const ENGLISH_HINTS: Readonly<Record<string, string>> = {
  K01: 'list of statuses, for example Narapidana, Anak binaan',
  K02: '1/3 or 1/2',
  K03: '1/2',
  K04: 'tahap (stage) or program, days may be added: tahap+7',
  K05: 'most months left, for example 24',
  K06: 'months, for example 6, or 6; khusus 9 for special crimes',
  K08: 'lowest score 0 to 100, reports may be added: 65; 3 laporan',
  K09: 'list of risk classes, for example Minimum, Medium; with an age: Minimum, 6 bulan',
  K10: 'most months since the assessment, or empty',
  K13: 'list of accepted results, for example Layak, Layak bersyarat',
  K16: 'for example 17-40, 18-, WBP 18-; Umum 17-40, or AC, LS: 17-35; 17-40',
  K17: 'lowest education, for example SMP, or AC: SMA/SMK; SD',
  K18: 'list of regencies or cities, for example Kota Pekalongan, Kab. Batang',
  K19: 'L or P',
  K21: 'years, for example 2',
  K22: 'WNI, or WNI, WNA',
  K24: 'group and people: blok 5, desa 1, kabupaten 10, or pernah ikut 4',
  K25: 'most people of one family card, for example 2',
};

/** What may be typed as the parameter of a rule. */
export function ruleHint({ id, hint }: ListedRule, language: Language): string {
  if (language === 'id' || hint === '') return hint;
  return ENGLISH_HINTS[id] ?? 'leave empty';
}
