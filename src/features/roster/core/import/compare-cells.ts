import type { CellType, Columns, RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import type { EntryCells, EntryPart } from '../check-entry';
import { formatFormalName, printedName, readFormalName } from '../formal-name';
import { cleanNik } from '../nik';
import { normalizeRegisterNumber } from '../register-number';
import { participantColumns, restrictedColumns } from '../roster-columns';
import { LONGEST_IMPORTED, meansNothing, plainText } from './import-text';
import type { NamedPackage } from './read-import-cell';
import { codeOf, PACKAGE_COLUMNS } from './read-import-cell';
import type { ImportedPerson } from './read-people';
import type { RosterPerson } from './roster-index';

/** A cell that an import would write. */
export interface FieldChange {
  readonly part: EntryPart;
  /** Key of the column. */
  readonly column: string;
  readonly before: RawCell;
  readonly after: RawCell;
  /** Nothing stood there. */
  readonly isFilling: boolean;
}

/**
 * The cells in which an imported person says something else than the roster. An empty cell of the file says nothing;
 * letter case, spaces and other spellings of the same number or date are no difference.
 */
export function findChanges(
  { participant, restricted }: Pick<ImportedPerson, 'participant' | 'restricted'>,
  present: RosterPerson,
  packages: readonly NamedPackage[],
): readonly FieldChange[] {
  return [
    ...changesIn('participant', participantColumns, participant, present.participant, packages),
    ...changesIn('restricted', restrictedColumns, restricted, present.restricted ?? {}, packages),
  ];
}

function changesIn(
  part: EntryPart,
  columns: Columns,
  imported: EntryCells,
  present: EntryCells,
  packages: readonly NamedPackage[],
): readonly FieldChange[] {
  return Object.entries(columns).flatMap(([column, { type }]): readonly FieldChange[] => {
    const after = imported[column];
    const before = present[column] ?? '';
    if (after === undefined || column === 'id') return [];
    if (typeof before === 'string' && before.length > LONGEST_IMPORTED) return [];
    const isSame =
      (column === 'name' && isNameWithTitles(textOf(after), present)) ||
      comparable(column, type, before, packages) === comparable(column, type, after, packages);
    const isFilling = meansNothing(plainText(before).text);
    return isSame ? [] : [{ part, column, before, after, isFilling }];
  });
}

/** A name with the titles that the roster keeps in columns of their own. */
function isNameWithTitles(typed: string, present: EntryCells): boolean {
  const part = (column: string): string => textOf(present[column] ?? '');
  const whole = printedName({
    frontTitles: part('frontTitles'),
    name: part('name'),
    backTitles: part('backTitles'),
  });
  return formatFormalName(readFormalName(typed)).toLowerCase() === whole.toLowerCase();
}

/** A text that is equal for cells that mean the same. */
function comparable(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  packages: readonly NamedPackage[],
): string {
  const plain = typeof cell === 'string' ? plainText(cell).text : cell;
  if (column === 'nik') return cleanNik(plain);
  if (column === 'registerNumber') {
    return normalizeRegisterNumber(textOf(plain)) ?? textOf(plain).toLowerCase();
  }
  if (column === 'phone') return phoneDigits(textOf(plain));
  const typed = PACKAGE_COLUMNS.has(column) ? codeOf(textOf(plain), packages) : plain;
  const read = type.read(typed);
  if (!('fault' in read) && (type.kind !== 'text' || type.choices !== undefined)) {
    return JSON.stringify(read.value);
  }
  return textOf(typed).toLowerCase();
}

/** The digits of each number without what stands before an Indonesian one: `+62`, `62`, `0` or nothing. */
function phoneDigits(typed: string): string {
  return typed
    .split(/[/,;]|atau/i)
    .map((number) => number.replace(/\D/g, '').replace(/^(62|0)/, ''))
    .filter((digits) => digits !== '')
    .join(' ');
}
