import type { RawCell } from '../../../../kernel/table';
import type { EntryPart } from '../check-entry';
import { participantColumns, restrictedColumns } from '../roster-columns';
import { isTooLongToKeep } from '../too-long-to-keep';
import type { PersonCells } from './pair-fields';

/** A cell that is to be taken over from the row that is merged, as the person who decided saw it. */
export interface TakenCell {
  readonly part: EntryPart;
  /** Key of the column. */
  readonly column: string;
  /** In the row that stays. */
  readonly from: RawCell;
  /** In the row that is merged. */
  readonly to: RawCell;
}

/** Why a cell cannot be taken over. */
export type TakeFault = 'changed' | 'too_long' | 'unknown';

/** The first cell that cannot be taken over as it was seen; null when all can. */
export function findTakeFault(
  survivor: PersonCells,
  merged: PersonCells,
  taken: readonly TakenCell[],
): { readonly cell: TakenCell; readonly fault: TakeFault } | null {
  for (const cell of taken) {
    const fault = faultOf(survivor, merged, cell);
    if (fault !== null) return { cell, fault };
  }
  return null;
}

function faultOf(survivor: PersonCells, merged: PersonCells, cell: TakenCell): TakeFault | null {
  const columns: Readonly<Record<string, unknown>> =
    cell.part === 'participant' ? participantColumns : restrictedColumns;
  const isOfTheRow = cell.column === 'id' || cell.column === 'mergedInto';
  if (isOfTheRow || !Object.keys(columns).includes(cell.column)) return 'unknown';
  const now = (person: PersonCells): RawCell => person[cell.part]?.[cell.column] ?? '';
  if (now(survivor) !== cell.from || now(merged) !== cell.to) return 'changed';
  return isTooLongToKeep(cell.from) || isTooLongToKeep(cell.to) ? 'too_long' : null;
}

/** A cell that a merge changes. */
export interface CellChange {
  readonly sheet: string;
  /** Id of the row. */
  readonly row: string;
  /** Key of the column. */
  readonly column: string;
  readonly before: RawCell;
  readonly after: RawCell;
}

interface Merge {
  readonly survivor: string;
  readonly merged: string;
  readonly taken: readonly TakenCell[];
}

const SHEETS: Readonly<Record<EntryPart, string>> = {
  participant: 'Peserta',
  restricted: 'Data Terbatas',
};

/**
 * Every cell that changes when two rows become one person: what is taken over, the mark on the row that counts no more, and
 * the courses that were taken under its id.
 */
export function planMerge(
  { survivor, merged, taken }: Merge,
  there: {
    readonly hasRow: (place: { readonly sheet: string; readonly id: string }) => boolean;
    /** Rows of Riwayat of the one who is merged. */
    readonly courses: readonly { readonly key: string }[];
  },
): readonly CellChange[] {
  const ofPart = (part: EntryPart): readonly CellChange[] => {
    const sheet = SHEETS[part];
    const cells = taken.filter((cell) => cell.part === part);
    const isNew = cells.length > 0 && !there.hasRow({ sheet, id: survivor });
    const change = (row: string, column: string, before: RawCell, after: RawCell): CellChange => {
      return { sheet, row, column, before, after };
    };
    return [
      ...(isNew ? [change(survivor, 'id', '', survivor)] : []),
      ...cells.map(({ column, from, to }) => change(survivor, column, from, to)),
      ...(there.hasRow({ sheet, id: merged }) ? [change(merged, 'mergedInto', '', survivor)] : []),
    ];
  };
  const ofCourses = there.courses.map(({ key }): CellChange => {
    return { sheet: 'Riwayat', row: key, column: 'participant', before: merged, after: survivor };
  });
  return [...ofPart('participant'), ...ofPart('restricted'), ...ofCourses];
}
