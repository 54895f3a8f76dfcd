import type { DateParts } from '../../../../kernel/plain-date';
import { partsOfDate } from '../../../../kernel/plain-date';
import type { RawCell, RawRow } from '../../../../kernel/table';
import { date, textOf } from '../../../../kernel/table';
import { cleanNik } from '../nik';
import { normalizeRegisterNumber } from '../register-number';
import { sexType } from '../roster-words';
import type { NameParts } from './name-parts';
import { foldWords, splitName } from './name-parts';

type Cells = Readonly<Record<string, RawCell>>;

/** A name as it is compared. */
export interface ComparedName {
  /** As typed, without titles and parents. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** The folded words in the order of the alphabet. */
  readonly key: string;
}

/** Somebody as he is compared: every field in one spelling, empty or null where nothing usable stands. */
export interface PersonProfile {
  readonly id: string;
  readonly name: ComparedName;
  readonly hasTitle: boolean;
  readonly aliases: readonly ComparedName[];
  /** Of the sheet, or behind *bin* in the name. */
  readonly parent: ComparedName;
  readonly born: DateParts | null;
  /** The same as text; empty when unknown. */
  readonly birthKey: string;
  /** 16 digits, or empty. */
  readonly nik: string;
  readonly registerNumber: string;
  readonly sex: 'male' | 'female' | null;
  readonly birthPlace: string;
  /** The last nine digits. */
  readonly phone: string;
  readonly email: string;
}

/** The profile of each row of Peserta, with what Data Terbatas tells of the same id. */
export function profilesOf(
  participants: readonly RawRow[],
  restricted: readonly RawRow[],
): readonly PersonProfile[] {
  const secrets = new Map(restricted.map(({ key, cells }) => [key, cells]));
  return participants.map(({ key, cells }) =>
    profileOf(key, cells, key === '' ? {} : (secrets.get(key) ?? {})),
  );
}

/** The profile of one person out of his cells. */
export function profileOf(id: string, cells: Cells, secret: Cells): PersonProfile {
  const field = (from: Cells, key: string): string => textOf(from[key] ?? '');
  const parts = splitName(field(cells, 'name'));
  const typedAliases = field(secret, 'alias')
    .split(/[,;/]/)
    .filter((alias) => alias.trim() !== '');
  const aliases = [
    ...parts.aliases,
    ...typedAliases.map((alias) => splitName(alias).words.join(' ')),
  ];
  const born = bornOn(cells['birthDate'] ?? '');
  return {
    id,
    name: comparedName(parts.words),
    hasTitle: parts.hasTitle,
    aliases: aliases.map((alias) => comparedName(alias.split(' '))).filter(({ key }) => key !== ''),
    parent: parentOf(parts, field(secret, 'parentName')),
    born,
    birthKey: born === null ? '' : `${born.year}-${born.month}-${born.day}`,
    nik: nikOf(cells['nik'] ?? ''),
    registerNumber: normalizeRegisterNumber(field(secret, 'registerNumber')) ?? '',
    sex: sexOf(cells['sex'] ?? ''),
    birthPlace: placeOf(field(cells, 'birthPlace')),
    phone: phoneOf(field(cells, 'phone')),
    email: field(cells, 'email').toLowerCase(),
  };
}

function comparedName(words: readonly string[]): ComparedName {
  const folded = foldWords(words);
  return { words, folded, key: [...folded].sort().join(' ') };
}

function parentOf({ parent }: NameParts, typed: string): ComparedName {
  if (typed === '') return comparedName(parent.split(' '));
  const own = splitName(typed.replace(/^\s*(bin|binti)\b\.?/i, ''));
  return comparedName(own.words.length > 0 ? own.words : parent.split(' '));
}

function bornOn(cell: RawCell): DateParts | null {
  const read = date.read(cell);
  return 'fault' in read || read.value === null ? null : partsOfDate(read.value);
}

/** Ten equal digits and the like are no NIK; one with a digit too few or too many may be somebody's. */
function nikOf(cell: RawCell): string {
  const nik = cleanNik(cell);
  return /^\d{15,17}$/.test(nik) && !/(\d)\1{9}/.test(nik) ? nik : '';
}

function sexOf(cell: RawCell): 'male' | 'female' | null {
  const read = sexType.read(cell);
  return 'fault' in read ? null : read.value;
}

function placeOf(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/\b(kab|kota|kabupaten)\b\.?/g, '')
    .replace(/[^\p{L}]+/gu, '');
}

function phoneOf(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  return digits.length >= 9 ? digits.slice(-9) : '';
}
