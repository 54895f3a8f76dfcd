import type { CellKind, RawCell } from './cell';
import { neutralize } from './neutralize';

/** A block of cells to write with one call. A string that begins with `=` is a formula that stood there before. */
export interface Rectangle {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** What each column holds. */
  readonly kinds: readonly CellKind[];
  readonly values: readonly (readonly RawCell[])[];
}

/** At most this many blocks for each run of neighbouring columns, however many rows change. */
const MAX_BLOCKS_PER_COLUMN_RUN = 8;
/** At most this many for a sheet with few runs: each block is three calls of services. */
const MAX_BLOCKS = 24;

interface Cells {
  readonly rows: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Covers the changed cells (row -> column -> value) with few rectangles. Neighbouring columns share blocks; where the
 * changed rows are too scattered, the smallest gaps are bridged with what stands there now, formulas as formulas.
 */
export function coverCells(
  cells: ReadonlyMap<number, ReadonlyMap<number, RawCell>>,
  kinds: ReadonlyMap<number, CellKind>,
  fresh: Cells,
): Rectangle[] {
  const rectangles: Rectangle[] = [];
  const runs = columnRuns(cells);
  const most = Math.max(
    1,
    Math.min(MAX_BLOCKS_PER_COLUMN_RUN, Math.floor(MAX_BLOCKS / runs.length)),
  );
  for (const [first, last] of runs) {
    const rows = [...cells.keys()]
      .filter((row) => touches(cells.get(row), first, last))
      .sort((a, b) => a - b);
    for (const [top, bottom] of rowBlocks(rows, most)) {
      rectangles.push(rectangleOf(cells, kinds, fresh, { first, last, top, bottom }));
    }
  }
  return rectangles;
}

function columnRuns(cells: ReadonlyMap<number, ReadonlyMap<number, RawCell>>): [number, number][] {
  const columns = new Set<number>();
  for (const row of cells.values()) for (const column of row.keys()) columns.add(column);
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function touches(
  row: ReadonlyMap<number, RawCell> | undefined,
  first: number,
  last: number,
): boolean {
  for (const column of row?.keys() ?? []) if (column >= first && column <= last) return true;
  return false;
}

function rowBlocks(rows: readonly number[], most: number): [number, number][] {
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block[1] === row - 1) block[1] = row;
    else blocks.push([row, row]);
  }
  if (blocks.length <= most) return blocks;
  const gaps = blocks
    .slice(1)
    .map((block, index) => ({ before: index + 1, size: block[0] - (blocks[index]?.[1] ?? 0) }))
    .sort((a, b) => b.size - a.size || a.before - b.before)
    .slice(0, most - 1)
    .map((gap) => gap.before);
  const cuts = new Set(gaps);
  const merged: [number, number][] = [];
  blocks.forEach((block, index) => {
    const open = merged[merged.length - 1];
    if (open === undefined || cuts.has(index)) merged.push([block[0], block[1]]);
    else open[1] = block[1];
  });
  return merged;
}

function rectangleOf(
  cells: ReadonlyMap<number, ReadonlyMap<number, RawCell>>,
  kinds: ReadonlyMap<number, CellKind>,
  fresh: Cells,
  area: { first: number; last: number; top: number; bottom: number },
): Rectangle {
  const columns = Array.from({ length: area.last - area.first + 1 }, (_, i) => area.first + i);
  const values: RawCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    values.push(
      columns.map((column) => cells.get(row)?.get(column) ?? standing(fresh, row, column)),
    );
  }
  const kindsOfColumns = columns.map((column) => kinds.get(column) ?? 'text');
  return { row: area.top, column: area.first, kinds: kindsOfColumns, values };
}

function standing(fresh: Cells, row: number, column: number): RawCell {
  const formula = fresh.formulas[row - 1]?.[column - 1] ?? '';
  return formula === '' ? neutralize(fresh.rows[row - 2]?.[column - 1] ?? '') : formula;
}
