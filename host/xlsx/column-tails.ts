import { isDeepStrictEqual } from 'node:util';
import type { Cell, Sheet } from '../model/workbook';

type Cells = Sheet['cells'];

/** The empty, equally formatted cells at the end of a column: a new sheet is made of them. */
export type ColumnTail = [column: number, from: number, to: number, cell: Cell];

/** A shorter run is not worth an entry of its own. */
const SHORTEST_TAIL = 10;

/**
 * Takes the tails off: 250,000 formatted empty cells would make a save slow and a file large. Every cell is either in
 * `cells` or in one tail.
 */
export function cutTails(sheet: Pick<Sheet, 'cells' | 'maxRows'>): {
  cells: Cells;
  tails: ColumnTail[];
} {
  const tails: ColumnTail[] = [];
  const last = sheet.cells.get(sheet.maxRows);
  for (const [column, cell] of last ?? []) {
    const from = beginOfTail(sheet, column, cell);
    if (sheet.maxRows - from + 1 >= SHORTEST_TAIL) tails.push([column, from, sheet.maxRows, cell]);
  }
  const firstRows = new Map(tails.map(([column, from]) => [column, from]));
  const cells: Cells = new Map();
  for (const [row, columns] of sheet.cells) {
    const kept = [...columns].filter(([column]) => row < (firstRows.get(column) ?? Infinity));
    if (kept.length > 0) cells.set(row, new Map(kept));
  }
  return { cells, tails };
}

/** Puts tails back; a cell that stands there already stays. */
export function addTails(cells: Cells, tails: readonly ColumnTail[]): void {
  for (const [column, from, to, cell] of tails) {
    for (let row = from; row <= to; row += 1) {
      const columns = cells.get(row) ?? new Map<number, Cell>();
      if (!columns.has(column)) cells.set(row, columns.set(column, cell));
    }
  }
}

function beginOfTail(sheet: Pick<Sheet, 'cells' | 'maxRows'>, column: number, cell: Cell): number {
  if (!isBlank(cell)) return sheet.maxRows + 1;
  let row = sheet.maxRows;
  while (row > 1 && isDeepStrictEqual(sheet.cells.get(row - 1)?.get(column), cell)) row -= 1;
  return row;
}

/** An unticked box is blank: Sheets gives each cell of such a column the value FALSE. */
function isBlank(cell: Cell): boolean {
  const isUnticked = cell.value === false && cell.validation?.kind === 'checkbox';
  return (
    (cell.value === null || isUnticked) && cell.formula === undefined && cell.note === undefined
  );
}
