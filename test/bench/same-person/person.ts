import type { Random } from '../../random';
import { femaleName, maleName, TOWNS } from './name-pools';

/** Somebody as a list describes him; empty where the list does not tell. */
export interface Person {
  name: string;
  sex: 'L' | 'P';
  birthPlace: string;
  day: number;
  month: number;
  year: number;
  nik: string;
  registerNumber: string;
  parentName: string;
  alias: string;
}

/** Shares of people of whom a list knows it. */
export interface Known {
  readonly nik: number;
  readonly parent: number;
}

/** Districts from which most prisoners of one prison come: prefix of their NIK. */
const DISTRICTS = [
  '337501',
  '337502',
  '337503',
  '337504',
  '332601',
  '332605',
  '332607',
  '332610',
  '332501',
  '332508',
  '332511',
  '332701',
  '332704',
  '332709',
  '332801',
  '332806',
  '337601',
  '337603',
  '332401',
  '332410',
  '337401',
  '337406',
  '331201',
  '330104',
  '317101',
  '317402',
  '327301',
  '357801',
  '127101',
  '187102',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A person nobody else is. */
export function newPerson(random: Random, known: Known): Person {
  const sex = random.next() < 0.85 ? 'L' : 'P';
  const person: Person = {
    name: sex === 'L' ? maleName(random) : femaleName(random),
    sex,
    birthPlace: TOWNS[Math.floor(TOWNS.length * random.next() ** 2)] ?? '',
    day: 1 + random.below(28),
    month: 1 + random.below(12),
    year: 1958 + Math.floor((random.next() + random.next()) * 24),
    nik: '',
    registerNumber: newRegisterNumber(random),
    parentName: random.next() < known.parent ? maleName(random) : '',
    alias: '',
  };
  // Some never knew their birthday: the office wrote one of the usual ones.
  if (random.next() < 0.03) {
    const [day, month] = [
      [31, 12],
      [1, 1],
      [1, 7],
    ][random.below(3)] ?? [1, 1];
    Object.assign(person, { day, month });
  }
  if (random.next() < known.nik) person.nik = newNik(random, person);
  return person;
}

/** A NIK for the person's birth date and sex; three in a hundred were issued with another date. */
export function newNik(
  random: Random,
  { day, month, year, sex }: Person,
  serial = serialOf(random),
): string {
  const district = DISTRICTS[Math.floor(DISTRICTS.length * random.next() ** 1.6)] ?? '';
  const wrong = random.next() < 0.03;
  const typedDay = (wrong ? 1 + random.below(28) : day) + (sex === 'P' ? 40 : 0);
  return `${district}${two(typedDay)}${two(month)}${two(year % 100)}${serial}`;
}

function serialOf(random: Random): string {
  return String(1 + Math.floor(random.next() ** 3 * 12)).padStart(4, '0');
}

/** `BI.123/2023` and its kin; one list in twenty leaves it out. */
export function newRegisterNumber(random: Random): string {
  if (random.next() < 0.05) return '';
  const book = ['BI', 'BI', 'BI', 'BIIa', 'AIII'][random.below(5)] ?? 'BI';
  return `${book}.${1 + random.below(900)}/${2017 + random.below(8)}`;
}
