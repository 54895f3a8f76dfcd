/** A block of cells; `row`/`column` is the active cell, where an edit goes, and the far corner is the opposite one. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly farRow: number;
  readonly farColumn: number;
  /** Which corner scrolls into sight; the active cell when absent. */
  readonly follow?: 'far' | 'none';
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function selectCell(row: number, column: number): Selection {
  return { row, column, farRow: row, farColumn: column };
}

export function wholeSheet({ rows, columns }: Size): Selection {
  return { row: 1, column: 1, farRow: rows, farColumn: columns, follow: 'none' };
}

export function blockOf({ row, column, farRow, farColumn }: Selection): Block {
  return {
    top: Math.min(row, farRow),
    left: Math.min(column, farColumn),
    bottom: Math.max(row, farRow),
    right: Math.max(column, farColumn),
  };
}

export function isSingle({ row, column, farRow, farColumn }: Selection): boolean {
  return row === farRow && column === farColumn;
}

/** The neighbour in a direction; with `extend` the far corner goes and the active cell stays. */
export function step(
  selection: Selection,
  rows: number,
  columns: number,
  extend: boolean,
  size: Size,
): Selection {
  const { row, column, farRow, farColumn } = selection;
  if (!extend)
    return selectCell(clamp(row + rows, size.rows), clamp(column + columns, size.columns));
  return {
    ...selection,
    farRow: clamp(farRow + rows, size.rows),
    farColumn: clamp(farColumn + columns, size.columns),
    follow: 'far',
  };
}

/** As Ctrl+arrow: to the edge of the filled cells, or over the gap to the next filled one, or to the sheet's edge. */
export function jump(
  from: number,
  direction: 1 | -1,
  last: number,
  isFilled: (index: number) => boolean,
): number {
  const inside = (index: number) => index >= 1 && index <= last;
  let at = from + direction;
  if (!inside(at)) return from;
  const alongFilled = isFilled(from) && isFilled(at);
  while (inside(at) && isFilled(at) === alongFilled) at += direction;
  if (alongFilled) return at - direction;
  return inside(at) ? at : at - direction;
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(value, 1), last);
}
