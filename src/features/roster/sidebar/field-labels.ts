import type { CellAddress, Language } from '../../../kernel/problem';
import type { EntryPart } from '../core';
import { columnsOf } from './entry-form';

/** The parts of the form in their order; each is a group of fields under a heading. */
export const fieldGroups: readonly FieldGroup[] = [
  {
    title: { id: 'Diri', en: 'Person' },
    part: 'participant',
    columns: [
      'name',
      'frontTitles',
      'backTitles',
      'population',
      'sex',
      'birthPlace',
      'birthDate',
      'nik',
      'education',
      'address',
      'district',
      'village',
      'citizenship',
      'familyCard',
      'photo',
    ],
  },
  {
    title: { id: 'Minat', en: 'Interests' },
    part: 'participant',
    columns: ['interest1', 'interest2', 'interest3', 'hasSkill', 'hasConsented', 'consentedOn'],
  },
  {
    title: { id: 'Asesmen', en: 'Assessment' },
    part: 'participant',
    columns: ['registeredOn', 'assessedOn', 'assessmentScore', 'recommendation'],
  },
  {
    title: { id: 'Kontak', en: 'Contact' },
    part: 'participant',
    columns: ['email', 'mayMail', 'phone'],
  },
  {
    title: { id: 'Data terbatas', en: 'Restricted data' },
    part: 'restricted',
    columns: [
      'registerNumber',
      'alias',
      'parentName',
      'religion',
      'legalStatus',
      'offence',
      'sentence',
      'remissions',
      'detainedOn',
      'thirdServedOn',
      'halfServedOn',
      'twoThirdsServedOn',
      'releaseOn',
      'block',
      'registerFOn',
      'disciplineUntil',
      'isSpecialCrime',
      'sppn',
      'formerSppn',
      'risk',
      'riskOn',
      'fitness',
      'fitOn',
      'tppNumber',
      'tppDate',
      'tppOutcome',
    ],
  },
];

export interface FieldGroup {
  readonly title: Readonly<Record<Language, string>>;
  readonly part: EntryPart;
  /** Keys. */
  readonly columns: readonly string[];
}

/** Indonesian labels are the headers of the sheets. */
const ENGLISH: Readonly<Record<string, string>> = {
  name: 'Full name',
  frontTitles: 'Titles before the name',
  backTitles: 'Titles behind the name',
  population: 'Kind of participant',
  sex: 'Sex',
  birthPlace: 'Place of birth',
  birthDate: 'Date of birth',
  nik: 'NIK (identity number)',
  education: 'Education',
  address: 'Address',
  district: 'Regency or city',
  village: 'Village',
  citizenship: 'Citizenship',
  familyCard: 'Family card no.',
  photo: 'Photo (Drive link)',
  registeredOn: 'Registered on',
  interest1: 'First interest',
  interest2: 'Second interest',
  interest3: 'Third interest',
  hasSkill: 'Has a skill already',
  hasConsented: 'Has agreed',
  consentedOn: 'Agreed on',
  assessedOn: 'Assessed on',
  assessmentScore: 'Assessment score',
  recommendation: 'Recommended package',
  email: 'E-mail',
  mayMail: 'May be mailed',
  phone: 'Phone',
  registerNumber: 'Register number',
  alias: 'Alias',
  parentName: 'Parent (bin/binti)',
  legalStatus: 'Legal status',
  offence: 'Article of law',
  sentence: 'Length of sentence',
  remissions: 'Remissions',
  detainedOn: 'Detained on',
  thirdServedOn: 'A third served on',
  halfServedOn: 'Half served on',
  twoThirdsServedOn: 'Two thirds served on',
  religion: 'Religion',
  releaseOn: 'Expected release',
  block: 'Block and cell',
  registerFOn: 'Latest Register F',
  disciplineUntil: 'Punished until',
  isSpecialCrime: 'Special crime',
  sppn: 'SPPN score',
  formerSppn: 'Earlier SPPN scores',
  risk: 'ISPN (risk)',
  riskOn: 'ISPN dated',
  fitness: 'Health',
  fitOn: 'Health checked on',
  tppNumber: 'TPP minutes no.',
  tppDate: 'TPP meeting on',
  tppOutcome: 'TPP decision',
};

/** What a field is called. */
export function fieldLabel(part: EntryPart, column: string, language: Language): string {
  const header = columnsOf(part)[column]?.header ?? column;
  return language === 'en' ? (ENGLISH[column] ?? header) : header;
}

/** The same for the address of a finding, which names the column by its header. */
export function fieldLabelOf({ column: header }: CellAddress, language: Language): string {
  for (const { part, columns } of fieldGroups) {
    const column = columns.find((key) => columnsOf(part)[key]?.header === header);
    if (column !== undefined) return fieldLabel(part, column, language);
  }
  return header;
}
