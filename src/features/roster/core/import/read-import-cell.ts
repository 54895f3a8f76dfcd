import { parseDateAfterWords } from '../../../../kernel/parse-date';
import type { PlainDate } from '../../../../kernel/plain-date';
import { partsOfDate } from '../../../../kernel/plain-date';
import type { CellType, RawCell } from '../../../../kernel/table';
import { pastDate } from '../../../../kernel/table';
import { cleanNik } from '../nik';
import { meansNoNumber, numberColumns } from '../no-number';
import { SHORTENED } from '../risky-text';
import { isUnfinished } from '../schooling';
import type { ImportTarget } from './import-targets';
import { LONGEST_IMPORTED, meansNothing, plainText } from './import-text';
import type { DateOrder } from './read-date-column';
import { readOrderedDate } from './read-date-column';

/** A package that staff may name by its code or by its name. */
export interface NamedPackage {
  readonly code: string;
  readonly name: string;
}

/** What reading a cell needs to know beside it. */
export interface CellReading {
  readonly order: DateOrder;
  readonly today: PlainDate;
  readonly packages: readonly NamedPackage[];
  /** So many NIK of the column end in 0 that a spreadsheet must have rounded them. */
  readonly isNikRounded: boolean;
  /** The column has signs that can only be ticks, so its `x` is none. */
  readonly hasTicks: boolean;
}

/** The cell as it will stand in the sheet, `''` for nothing; `code` says what was found, also when nothing is left. */
export interface CellRead {
  readonly cell: RawCell;
  readonly code: string | null;
}

const EMPTY: CellRead = { cell: '', code: null };
const LATEST_OF_PAST = 2029;
const LATEST_OF_ALL = 2099;
/** Columns that hold the code of a package. */
export const PACKAGE_COLUMNS: ReadonlySet<string> = new Set([
  'interest1',
  'interest2',
  'interest3',
  'recommendation',
]);
/** How a tick is written where there are no tick boxes. */
const TICKS: ReadonlySet<string> = new Set(['v', '√', '✓', '✔', '☑', '●', 'x', '1', 'ya']);
/** Beside one of these an `x` is the opposite of a tick. */
const SURE_TICKS: ReadonlySet<string> = new Set(['v', '√', '✓', '✔', '☑', '●']);
const SEX_TICKS: Readonly<Record<string, ReadonlySet<string>>> = {
  isMale: new Set(['l', 'lk']),
  isFemale: new Set(['p', 'pr']),
};

/** Reads a cell of a file for a place of the roster. What is damaged is left empty: nothing is guessed. */
export function readImportCell(
  target: ImportTarget,
  cell: RawCell,
  reading: CellReading,
): CellRead {
  const { text, isCleaned } = plainText(cell);
  if (meansNothing(text)) return EMPTY;
  if (text.length > LONGEST_IMPORTED) return { cell: '', code: 'roster.import_too_long' };
  if (target.type.kind === 'date') return readDateCell(target, cell, reading);
  if (numberColumns.has(target.column)) {
    const number = readNumberCell(target, cell, text, reading);
    if (number !== null) return number;
  }
  const read = target.type.read(inWordsOfTheSheet(target, text, reading));
  if ('fault' in read) return { cell: '', code: 'roster.import_not_understood' };
  const isLess = target.column === 'education' && isUnfinished(text);
  const cleaned = isCleaned ? 'roster.import_cleaned' : null;
  return {
    cell: target.type.write(read.value),
    code: isLess ? 'roster.import_school_left' : cleaned,
  };
}

/** A telephone with the 0 that a spreadsheet took, a package by its code, a tick as *Ya*. */
function inWordsOfTheSheet(
  { column, type }: ImportTarget,
  text: string,
  { packages, hasTicks }: CellReading,
): string {
  if (column === 'phone') return text.replace(/^(?=8\d{7,11}$)/, '0');
  if (PACKAGE_COLUMNS.has(column)) return codeOf(text, packages);
  const isCrossed = hasTicks && SEX_TICKS[column] === undefined && text.toLowerCase() === 'x';
  return isYesNo(type) && isTick(column, text) && !isCrossed ? 'Ya' : text;
}

/** Whether a text is a tick; in a column of its own for one sex its letter is one too. */
export function isTick(column: string, text: string): boolean {
  const typed = text.toLowerCase();
  return TICKS.has(typed) || SEX_TICKS[column]?.has(typed) === true;
}

/** Whether cells of a column hold signs that can only be ticks. */
export function holdTicks(cells: readonly RawCell[]): boolean {
  return cells.some((cell) => SURE_TICKS.has(plainText(cell).text.toLowerCase()));
}

/** Place and date of birth out of one cell: `Pekalongan, 10-06-1990`. */
export function readBirthCell(
  cell: RawCell,
  { today }: CellReading,
): { readonly place: RawCell; readonly date: RawCell; readonly code: string | null } {
  const { text } = plainText(cell);
  if (meansNothing(text)) return { place: '', date: '', code: null };
  if (text.length > LONGEST_IMPORTED) {
    return { place: '', date: '', code: 'roster.import_too_long' };
  }
  const found = parseDateAfterWords(text, { latestYear: partsOfDate(today).year });
  if (found !== null) return { place: found.words, date: found.date, code: null };
  if (/\d/.test(text)) return { place: '', date: '', code: 'roster.import_not_a_date' };
  return { place: text.replace(/[\s,/-]+$/, ''), date: '', code: null };
}

function readDateCell(
  { column, type }: ImportTarget,
  cell: RawCell,
  { order, today }: CellReading,
): CellRead {
  const latest =
    column === 'birthDate'
      ? partsOfDate(today).year
      : type === pastDate
        ? LATEST_OF_PAST
        : LATEST_OF_ALL;
  const date = readOrderedDate(cell, order, latest);
  return date === null
    ? { cell: '', code: 'roster.import_not_a_date' }
    : { cell: date, code: null };
}

/** A NIK, or what is no number at all; null for any other number, which is read as text. */
function readNumberCell(
  { column }: ImportTarget,
  cell: RawCell,
  text: string,
  reading: CellReading,
): CellRead | null {
  if (meansNoNumber(text)) return EMPTY;
  if (column === 'nik') return readNikCell(cell, text, reading);
  const isDamaged = column === 'phone' && SHORTENED.test(text);
  return isDamaged ? { cell: '', code: 'roster.import_phone_damaged' } : null;
}

function readNikCell(cell: RawCell, text: string, { isNikRounded }: CellReading): CellRead {
  const nik = cleanNik(text);
  const isDamaged =
    SHORTENED.test(text) || (typeof cell === 'number' && !Number.isSafeInteger(cell));
  if (isDamaged) return { cell: '', code: 'roster.import_nik_damaged' };
  const isLikeRounded = /^\d{15}0$/.test(nik) && (isNikRounded || typeof cell === 'number');
  if (isLikeRounded) return { cell: '', code: 'roster.import_nik_rounded' };
  return { cell: /^\d{16}$/.test(nik) ? nik : text, code: null };
}

/** The code of a package in other letters or by its name; the text itself where none or several are meant. */
export function codeOf(typed: string, packages: readonly NamedPackage[]): string {
  if (packages.some(({ code }) => code === typed)) return typed;
  const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();
  const named = packages.filter(({ code, name }) =>
    [code, name].some((known) => plain(known) === plain(typed)),
  );
  return named.length === 1 ? (named[0]?.code ?? typed) : typed;
}

function isYesNo(type: CellType<unknown>): boolean {
  return type.choices?.[0] === 'Ya';
}
