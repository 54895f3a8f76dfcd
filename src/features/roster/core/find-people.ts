import { compareBy, compareText } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';
import type { RawCell, RawRow } from '../../../kernel/table';
import { date, textOf } from '../../../kernel/table';
import { cleanNik } from './nik';
import { normalizeName } from './person-name';
import { normalizeRegisterNumber } from './register-number';

/** Why somebody was found. */
export type FoundBy = 'id' | 'nik' | 'register' | 'name';

/** Somebody of the roster: enough to tell people apart, nothing that is restricted. */
export interface KnownPerson {
  /** Empty while the row has none. */
  readonly id: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly district: string;
}

export interface PersonHit extends KnownPerson {
  readonly by: FoundBy;
}

type Cells = Readonly<Record<string, RawCell>>;

const MOST_HITS = 20;
/** A few digits alone would list half the roster. */
const FEWEST_NIK_DIGITS = 6;

/** People by id, NIK (from its sixth digit on), register number or the beginnings of words of the name; 20 at most. */
export function searchPeople(
  text: string,
  participants: readonly RawRow[],
  restricted: readonly RawRow[],
): readonly PersonHit[] {
  const typed = text.trim();
  const nik = cleanNik(typed);
  const register = normalizeRegisterNumber(typed);
  const owners = ownersOf(register, restricted);
  const foundBy = ({ key, cells }: RawRow): FoundBy | null => {
    if (key !== '' && key.toLowerCase() === typed.toLowerCase()) return 'id';
    if (isPartOfNik(nik) && cleanNik(cells['nik'] ?? '').startsWith(nik)) return 'nik';
    if (owners.has(key)) return 'register';
    return matchesName(normalizeName(typed), textOf(cells['name'] ?? '')) ? 'name' : null;
  };
  return hitsOf(participants, foundBy).slice(0, MOST_HITS);
}

/** What a row tells of somebody. */
export function knownPersonOf({ key, cells }: RawRow): KnownPerson {
  const born = bornOn(cells);
  return {
    id: key,
    name: textOf(cells['name'] ?? ''),
    birthYear: born === null ? null : partsOfDate(born).year,
    district: textOf(cells['district'] ?? ''),
  };
}

function hitsOf(
  rows: readonly RawRow[],
  foundBy: (row: RawRow) => FoundBy | null,
): readonly PersonHit[] {
  const hits = rows.flatMap((row): readonly PersonHit[] => {
    const by = foundBy(row);
    return by === null ? [] : [{ ...knownPersonOf(row), by }];
  });
  const isByName = ({ by }: PersonHit): number => (by === 'name' ? 1 : 0);
  return hits.sort(
    compareBy(
      (left, right) => isByName(left) - isByName(right),
      (left, right) => compareText(normalizeName(left.name), normalizeName(right.name)),
      (left, right) => compareText(left.id, right.id),
    ),
  );
}

function isPartOfNik(nik: string): boolean {
  return nik.length >= FEWEST_NIK_DIGITS && /^\d+$/.test(nik);
}

function matchesName(typed: string, name: string): boolean {
  if (typed === '') return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** Ids of those who have a register number. */
function ownersOf(register: string | null, restricted: readonly RawRow[]): ReadonlySet<string> {
  const owned = restricted.filter(
    ({ key, cells }) => key !== '' && register !== null && registerOf(cells) === register,
  );
  return new Set(owned.map(({ key }) => key));
}

function registerOf(cells: Cells): string | null {
  return normalizeRegisterNumber(textOf(cells['registerNumber'] ?? ''));
}

function bornOn(cells: Cells): PlainDate | null {
  const read = date.read(cells['birthDate'] ?? '');
  return 'fault' in read ? null : read.value;
}
