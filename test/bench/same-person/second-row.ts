import type { Random } from '../../random';
import { NICKNAMES } from './name-pools';
import type { Person } from './person';
import { newRegisterNumber } from './person';

/** What is different in the second row of somebody. */
export type ErrorKind =
  | 'typo'
  | 'alias or title'
  | 'word order'
  | 'Moh./Muh.'
  | 'birth date'
  | 'no NIK, no parent';

/** Shares in percent, as issue 4 fixes them. */
export const ERROR_MIX: readonly (readonly [ErrorKind, number])[] = [
  ['typo', 35],
  ['alias or title', 20],
  ['word order', 15],
  ['Moh./Muh.', 10],
  ['birth date', 10],
  ['no NIK, no parent', 10],
];

const MUHAMMAD = [
  'M.',
  'M',
  'Moh.',
  'Moh',
  'Muh.',
  'Muh',
  'Mohammad',
  'Mohamad',
  'Muhamad',
  'Mochamad',
  'Mochammad',
  'Mohd.',
];
const FRONT = ['H.', 'Hj.', 'Drs.', 'Ir.', 'Dr.', 'KH.', 'Tn.', 'R.', 'Ust.', '(Alm)'];
const REAR = [
  ', S.Pd.',
  ' SH',
  ', S.H.',
  ', ST',
  ' S.Kom',
  ', SE., MM.',
  ' Amd',
  ', S.Ag',
  ' (Alm)',
  ' MSi',
];

/** Whether a row of this person can have this error. */
export function canHave(kind: ErrorKind, { name, nik, parentName }: Person): boolean {
  if (kind === 'word order') return name.includes(' ');
  if (kind === 'Moh./Muh.') return name.startsWith('Muhammad ');
  return kind !== 'no NIK, no parent' || nik + parentName !== '';
}

/** The second row of somebody, with one error. The register number is the same, another one, or left out. */
export function secondRow(random: Random, first: Person, kind: ErrorKind): Person {
  const row = { ...first };
  const chance = random.next();
  if (chance < 0.3) row.registerNumber = '';
  else if (chance < 0.5) row.registerNumber = newRegisterNumber(random);
  if (kind === 'typo') makeTypo(random, row);
  if (kind === 'alias or title') addAliasOrTitle(random, row);
  if (kind === 'word order') row.name = reordered(random, row.name);
  if (kind === 'Moh./Muh.') row.name = row.name.replace('Muhammad', one(random, MUHAMMAD));
  if (kind === 'birth date') moveBirthDate(random, row);
  if (kind === 'no NIK, no parent') Object.assign(row, { nik: '', parentName: '' });
  return row;
}

function one(random: Random, from: readonly string[]): string {
  return from[random.below(from.length)] ?? '';
}

function makeTypo(random: Random, row: Person): void {
  const chance = random.next();
  if (chance < 0.2 && row.nik !== '') row.nik = mistypedDigits(random, row.nik);
  else if (chance < 0.3 && row.parentName !== '') row.parentName = mistyped(random, row.parentName);
  else row.name = mistyped(random, row.name);
}

const LETTERS = 'abcdefghijklmnoprstuwyz';

function mistyped(random: Random, text: string): string {
  const at = random.below(text.length);
  const letter = LETTERS[random.below(LETTERS.length)] ?? 'a';
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1) || text;
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    case 3:
      return text.slice(0, at) + (text[at] ?? '') + text.slice(at);
    default:
      return text.slice(0, at) + letter + text.slice(at + 1);
  }
}

function mistypedDigits(random: Random, nik: string): string {
  const at = random.below(16);
  if (random.next() < 0.3) {
    const swapped = nik.slice(0, at) + (nik[at + 1] ?? '') + (nik[at] ?? '') + nik.slice(at + 2);
    if (swapped !== nik) return swapped;
  }
  return (
    nik.slice(0, at) + String((Number(nik[at]) + 1 + random.below(9)) % 10) + nik.slice(at + 1)
  );
}

function addAliasOrTitle(random: Random, row: Person): void {
  const chance = random.next();
  const nickname = one(random, NICKNAMES);
  if (chance < 0.2) row.name += ` ${one(random, ['als', 'als.', 'alias', 'al.'])} ${nickname}`;
  else if (chance < 0.3) row.name += ` (${nickname})`;
  else if (chance < 0.4) row.alias = nickname;
  // Known by the nickname; the list gives the name in the papers as the alias.
  else if (chance < 0.5) row.name = `${nickname} alias ${row.name}`;
  else if (chance < 0.75) row.name = `${one(random, FRONT)} ${row.name}`;
  else row.name += one(random, REAR);
}

function reordered(random: Random, name: string): string {
  const words = name.split(' ');
  if (words.length === 2 && random.next() < 0.2) return `${words[1]}, ${words[0]}`;
  const [first = '', ...rest] = words;
  return [...rest, first].join(' ');
}

function moveBirthDate(random: Random, row: Person): void {
  const chance = random.next();
  const other = (value: number, most: number): number =>
    1 + ((value + random.below(most - 1)) % most);
  if (chance < 0.15 && row.day <= 12 && row.day !== row.month) {
    [row.day, row.month] = [row.month, row.day];
  } else if (chance < 0.45) row.day = other(row.day, 28);
  else if (chance < 0.7) row.month = other(row.month, 12);
  else row.year += (random.next() < 0.5 ? 1 : -1) * (random.next() < 0.6 ? 1 : 1 + random.below(9));
}
