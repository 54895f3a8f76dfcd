import { parseTypedDate } from '../../../kernel/parse-date';
import { parseIsoDate } from '../../../kernel/plain-date';
import type { CellAddress } from '../../../kernel/problem';
import type { CellType, Columns, RawCell, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import { cleanNik } from './nik';
import { isPrivateColumn } from './private-columns';
import { hasControlCharacters } from './risky-text';

/** `spaces` around or doubled, `word` in another spelling, `nik` with signs between, `date` as text, `code` in other letters. */
export type FixKind = 'spaces' | 'word' | 'nik' | 'date' | 'code';

/** A cell that can be written better with certainty: what it means stays the same. */
export interface CellFix {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Of the row. */
  readonly key: string;
  /** Key of the column. */
  readonly column: string;
  readonly kind: FixKind;
  readonly expected: RawCell;
  readonly wanted: RawCell;
  readonly at: CellAddress;
  /** Neither value may be shown outside the cell. */
  readonly isPrivate: boolean;
}

const PACKAGE_COLUMNS: ReadonlySet<string> = new Set([
  'interest1',
  'interest2',
  'interest3',
  'recommendation',
]);

/** Every certain fix of a sheet, row by row. The key of a row is never touched, and a row without one is left out. */
export function findFixes(
  read: TableRead<Columns>,
  packages: readonly string[],
): readonly CellFix[] {
  const { table } = read;
  return read.raw.flatMap(({ row, key, cells }) =>
    Object.entries(cells).flatMap(([column, expected]): readonly CellFix[] => {
      const type = table.columns[column]?.type;
      if (type === undefined || column === table.key || key === '') return [];
      const better = tidy(column, type, expected, packages);
      if (better === null || better.wanted === expected) return [];
      const isPrivate = table.isRestricted || isPrivateColumn(column);
      const at = addressOf(read, row, column);
      return [{ sheet: table.sheet, row, key, column, ...better, expected, at, isPrivate }];
    }),
  );
}

/** A cell as it is written when somebody is enrolled: tidy, in the words of the sheet. */
export function tidyCell(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  packages: readonly string[],
): RawCell {
  const better = tidy(column, type, cell, packages);
  if (better !== null) return better.wanted;
  const read = type.read(cell);
  return 'fault' in read ? cell : type.write(read.value);
}

type Better = Pick<CellFix, 'kind' | 'wanted'> | null;

function tidy(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  packages: readonly string[],
): Better {
  if (type.choices !== undefined) return tidyWord(type, cell);
  if (typeof cell !== 'string' || hasControlCharacters(cell.trim())) return null;
  if (type.kind === 'date') return tidyDate(cell);
  if (type.kind !== 'text') return null;
  if (column === 'nik' && /^\d{16}$/.test(cleanNik(cell))) {
    return { kind: 'nik', wanted: cleanNik(cell) };
  }
  const wanted = cell.replace(/[ \u00a0]+/g, ' ').trim();
  const code = PACKAGE_COLUMNS.has(column) ? knownCode(wanted, packages) : null;
  return code !== null && code !== wanted
    ? { kind: 'code', wanted: code }
    : { kind: 'spaces', wanted };
}

function tidyWord(type: CellType<unknown>, cell: RawCell): Better {
  const read = type.read(cell);
  return 'fault' in read || read.value === null
    ? null
    : { kind: 'word', wanted: type.write(read.value) };
}

/** Only with four digits of the year: of two, nobody can be certain. */
function tidyDate(cell: string): Better {
  const typed = cell.trim();
  if (parseIsoDate(typed) !== null || !/(^|\D)\d{4}\)?$/.test(typed)) return null;
  const wanted = parseTypedDate(typed);
  return wanted === null ? null : { kind: 'date', wanted };
}

/** The one code that differs only in letter case and spaces. */
function knownCode(typed: string, packages: readonly string[]): string | null {
  if (typed === '' || packages.includes(typed)) return null;
  const plain = (code: string): string => code.replace(/\s/g, '').toLowerCase();
  const [code, another] = packages.filter((known) => plain(known) === plain(typed));
  return code === undefined || another !== undefined ? null : code;
}
