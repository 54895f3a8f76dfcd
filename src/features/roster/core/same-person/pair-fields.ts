import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import type { EntryCells, EntryPart } from '../check-entry';
import { participantColumns, restrictedColumns } from '../roster-columns';

/** Somebody's cells in both sheets, by column key, as typed; the restricted part is null where he has no row. */
export interface PersonCells {
  readonly participant: EntryCells;
  readonly restricted: EntryCells | null;
}

/** One column of two people. */
export interface PairField {
  readonly part: EntryPart;
  /** Key of the column. */
  readonly column: string;
  readonly first: RawCell;
  readonly second: RawCell;
  /** `one`: only one of them has something. `both`: each has something else. */
  readonly state: 'equal' | 'one' | 'both';
}

/** What identifies a row, not a person. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['id', 'mergedInto']);

/** Every column in which at least one of the two has something, in the order of the sheets. */
export function fieldsOfPair(first: PersonCells, second: PersonCells): readonly PairField[] {
  return [
    ...fieldsOf('participant', first.participant, second.participant),
    ...fieldsOf('restricted', first.restricted ?? {}, second.restricted ?? {}),
  ];
}

function fieldsOf(part: EntryPart, first: EntryCells, second: EntryCells): readonly PairField[] {
  const columns = part === 'participant' ? participantColumns : restrictedColumns;
  return Object.entries(columns).flatMap(([column, { type }]): readonly PairField[] => {
    const [one, other] = [first[column] ?? '', second[column] ?? ''];
    if (OF_THE_ROW.has(column) || (isBlank(one) && isBlank(other))) return [];
    const isOne = isBlank(one) || isBlank(other);
    const state = meaning(type, one) === meaning(type, other) ? 'equal' : isOne ? 'one' : 'both';
    return [{ part, column, first: one, second: other, state }];
  });
}

function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** `10/06/1990` and `1990-06-10` are one date, `L` and `Pria` one sex. */
function meaning(
  type: { read(raw: RawCell): { readonly value: unknown } | { readonly fault: string } },
  cell: RawCell,
): string {
  const read = type.read(cell);
  return 'value' in read && read.value !== null ? JSON.stringify(read.value) : textOf(cell);
}
