import { parseDateAfterWords, parseTypedDate } from '../../../kernel/parse-date';
import type { PlainDate } from '../../../kernel/plain-date';
import { parseIsoDate, partsOfDate } from '../../../kernel/plain-date';
import type { CellType, RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import { birthInEitherCentury } from './birth-century';
import { pastDateColumns } from './date-columns';
import { cleanNik } from './nik';
import { meansNoNumber, numberColumns } from './no-number';
import { readPhones } from './phone-number';
import { hasControlCharacters } from './risky-text';
import { isUnfinished } from './schooling';

/** What a better way to write a cell depends on. */
export interface TidyContext {
  /** Codes of sheet Paket. */
  readonly packages: readonly string[];
  readonly today: PlainDate;
}

/**
 * `spaces` around or doubled, `word` in another spelling, `nik` with signs between, `date` as text, `code` in other
 * letters, `phone` as `+62...`, `none` words where a number would be, such as *belum ada*.
 */
export type TidyKind = 'spaces' | 'none' | 'word' | 'nik' | 'date' | 'code' | 'phone';

/** A better way to write a cell; what it means stays the same. */
export interface Tidied {
  readonly kind: TidyKind;
  readonly wanted: RawCell;
}

const PACKAGE_COLUMNS: ReadonlySet<string> = new Set([
  'interest1',
  'interest2',
  'interest3',
  'recommendation',
]);

/** A cell as it is written when somebody is enrolled: tidy, in the words of the sheet. */
export function tidyCell(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  context: TidyContext,
): RawCell {
  const better = tidy(column, type, cell, context);
  if (better !== null) return better.wanted;
  const read = type.read(cell);
  return 'fault' in read ? cell : type.write(read.value);
}

/** What can be written better with certainty; null when nothing is to be said. */
export function tidy(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  { packages, today }: TidyContext,
): Tidied | null {
  if (type.choices !== undefined) return tidyWord(type, cell);
  if (numberColumns.has(column) && meansNoNumber(textOf(cell))) return { kind: 'none', wanted: '' };
  if (column === 'phone') return tidyPhone(cell);
  if (type.kind === 'date') return tidyDate(column, cell, today);
  if (typeof cell !== 'string' || hasControlCharacters(cell.trim())) return null;
  return type.kind === 'text' ? tidyText(column, cell, packages) : null;
}

function tidyText(column: string, cell: string, packages: readonly string[]): Tidied {
  if (column === 'nik' && /^\d{16}$/.test(cleanNik(cell))) {
    return { kind: 'nik', wanted: cleanNik(cell) };
  }
  const wanted = cell.replace(/[ \u00a0]+/g, ' ').trim();
  const code = PACKAGE_COLUMNS.has(column) ? knownCode(wanted, packages) : null;
  return code !== null && code !== wanted
    ? { kind: 'code', wanted: code }
    : { kind: 'spaces', wanted };
}

function tidyWord(type: CellType<unknown>, cell: RawCell): Tidied | null {
  const read = type.read(cell);
  return 'fault' in read || read.value === null || isUnfinished(textOf(cell))
    ? null
    : { kind: 'word', wanted: type.write(read.value) };
}

/** Words beside a number, such as whose it is, would be lost: then it is left to a person. */
function tidyPhone(cell: RawCell): Tidied | null {
  const typed = String(cell);
  if (typeof cell === 'boolean' || /\p{L}/u.test(typed.replace(/\batau\b/gi, ''))) return null;
  const { numbers, unknown } = readPhones(cell);
  if (unknown > 0 || numbers.length === 0) return null;
  const isTidy = typed.replace(/^'/, '') === numbers.join('; ');
  return isTidy ? null : { kind: 'phone', wanted: numbers.join('; ') };
}

/** A number that lost its format; below it would be a year or a slip. */
const FIRST_SURE_SERIAL = 10_000;

function tidyDate(column: string, cell: RawCell, today: PlainDate): Tidied | null {
  if (typeof cell === 'number') {
    const wanted = cell >= FIRST_SURE_SERIAL ? parseTypedDate(cell) : null;
    return wanted === null ? null : { kind: 'date', wanted };
  }
  if (typeof cell !== 'string' || parseIsoDate(cell.trim()) !== null) return null;
  const wanted = certainDate(column, cell.trim(), today);
  return wanted === null ? null : { kind: 'date', wanted };
}

/** Two digits of a year are certain where only one century can be meant. */
function certainDate(column: string, typed: string, today: PlainDate): PlainDate | null {
  if (/^(\d{4}\D|\d{8}$)/.test(typed)) return parseTypedDate(typed);
  const found = parseDateAfterWords(typed);
  if (found === null || found.words !== '') return null;
  if (found.yearDigits === 4) return found.date;
  const { year, month, day } = partsOfDate(found.date);
  if (column === 'birthDate')
    return birthInEitherCentury({ day, month, shortYear: year % 100 }, today);
  const latestYear = pastDateColumns.includes(column) ? partsOfDate(today).year : 2099;
  return parseDateAfterWords(typed, { latestYear })?.date ?? null;
}

/** The one code that differs only in letter case and spaces. */
function knownCode(typed: string, packages: readonly string[]): string | null {
  if (typed === '' || packages.includes(typed)) return null;
  const plain = (code: string): string => code.replace(/\s/g, '').toLowerCase();
  const [code, another] = packages.filter((known) => plain(known) === plain(typed));
  return code === undefined || another !== undefined ? null : code;
}
