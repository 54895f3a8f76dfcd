import { isDeepStrictEqual } from 'node:util';
import type { Cell, Sheet } from '../model/workbook';
import type { CellDifference } from './companion';

type Cells = Sheet['cells'];

/** The cells that came back from the .xlsx in another form than they were saved. */
export function cellDifferences(saved: Cells, reread: Cells): CellDifference[] {
  const differences: CellDifference[] = [];
  for (const [row, column] of addresses(saved, reread)) {
    const wanted = saved.get(row)?.get(column);
    if (!isDeepStrictEqual(wanted, reread.get(row)?.get(column))) {
      differences.push([row, column, wanted ?? null]);
    }
  }
  return differences;
}

/** Puts the saved form of such cells back. */
export function applyDifferences(cells: Cells, differences: readonly CellDifference[]): void {
  for (const [row, column, cell] of differences) {
    const columns = cells.get(row) ?? new Map<number, Cell>();
    if (cell) cells.set(row, columns.set(column, cell));
    else columns.delete(column);
    if (columns.size === 0) cells.delete(row);
  }
}

function addresses(...sources: Cells[]): [number, number][] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const [row, cells] of sources.flatMap((source) => [...source])) {
    const columns = columnsByRow.get(row) ?? new Set();
    for (const column of cells.keys()) columns.add(column);
    columnsByRow.set(row, columns);
  }
  return [...columnsByRow].flatMap(([row, columns]) =>
    [...columns].map((column): [number, number] => [row, column]),
  );
}
