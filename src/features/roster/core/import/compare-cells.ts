import type { CellType, Columns, RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import type { EntryCells, EntryPart } from '../check-entry';
import { cleanNik } from '../nik';
import { normalizeRegisterNumber } from '../register-number';
import { participantColumns, restrictedColumns } from '../roster-columns';
import type { TidyContext } from '../tidy-cells';
import { tidyCell } from '../tidy-cells';
import { LONGEST_IMPORTED, meansNothing, plainText } from './import-text';
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
  context: TidyContext,
): readonly FieldChange[] {
  return [
    ...changesIn('participant', participantColumns, participant, present.participant, context),
    ...changesIn('restricted', restrictedColumns, restricted, present.restricted ?? {}, context),
  ];
}

function changesIn(
  part: EntryPart,
  columns: Columns,
  imported: EntryCells,
  present: EntryCells,
  context: TidyContext,
): readonly FieldChange[] {
  return Object.entries(columns).flatMap(([column, { type }]): readonly FieldChange[] => {
    const after = imported[column];
    const before = present[column] ?? '';
    if (after === undefined || column === 'id') return [];
    if (typeof before === 'string' && before.length > LONGEST_IMPORTED) return [];
    const isSame =
      comparable(column, type, before, context) === comparable(column, type, after, context);
    const isFilling = meansNothing(plainText(before).text);
    return isSame ? [] : [{ part, column, before, after, isFilling }];
  });
}

/** A text that is equal for cells that mean the same. */
function comparable(
  column: string,
  type: CellType<unknown>,
  cell: RawCell,
  context: TidyContext,
): string {
  const plain = typeof cell === 'string' ? plainText(cell).text : cell;
  if (column === 'nik') return cleanNik(plain);
  if (column === 'registerNumber') {
    return normalizeRegisterNumber(textOf(plain)) ?? textOf(plain).toLowerCase();
  }
  const read = type.read(tidyCell(column, type, plain, context));
  if (!('fault' in read) && (type.kind !== 'text' || type.choices !== undefined)) {
    return JSON.stringify(read.value);
  }
  return textOf(tidyCell(column, type, plain, context)).toLowerCase();
}
