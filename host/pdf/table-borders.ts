import type { CustomTableLayout } from 'pdfmake/interfaces';
import type { Table, TableCell, TableCellBorder } from '../docs/document';
import { hexOf } from './resolve-style';

/** Docs draws a new table with black lines of one point. */
const DEFAULT_WIDTH_PT = 1;

export type Side = 'borderLeft' | 'borderTop' | 'borderRight' | 'borderBottom';
export const SIDES: readonly [Side, Side, Side, Side] = [
  'borderLeft',
  'borderTop',
  'borderRight',
  'borderBottom',
];

/** Points; 0 for a border that is not drawn. */
export function borderWidth(cell: TableCell | undefined, side: Side): number {
  const border = cell?.tableCellStyle[side];
  if (!border) return DEFAULT_WIDTH_PT;
  const isTransparent = border.color !== undefined && border.color.color === undefined;
  return isTransparent ? 0 : (border.width?.magnitude ?? 0);
}

/** `#rrggbb` of a drawn border. */
export function borderColor(cell: TableCell, side: Side): string {
  return hexOf(cell.tableCellStyle[side]?.color) ?? '#000000';
}

/** Width of each vertical line, from the left edge to the right: the widest border on it. */
export function verticalWidths(table: Table): number[] {
  return Array.from({ length: table.columns + 1 }, (_, line) =>
    widest(
      table.tableRows.map((row) => row.tableCells),
      line,
    ),
  );
}

/** pdfmake has one width per line and no padding of ours: cells carry their own as margins. */
export function layoutOf(table: Table): CustomTableLayout {
  const columns = Array.from({ length: table.columns }, (_, column) =>
    table.tableRows.flatMap((row) => row.tableCells[column] ?? []),
  );
  const vertical = verticalWidths(table);
  return {
    vLineWidth: (line) => vertical[line] ?? 0,
    hLineWidth: (line) =>
      Math.max(
        0,
        ...columns.flatMap((cells) => [
          line < cells.length ? borderWidth(cells[line], 'borderTop') : 0,
          line > 0 ? borderWidth(cells[line - 1], 'borderBottom') : 0,
        ]),
      ),
    hLineStyle: (line) => dashOf(table.tableRows[line]?.tableCells[0]?.tableCellStyle.borderTop),
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  };
}

function widest(rows: readonly (readonly TableCell[])[], line: number): number {
  const widths = rows.flatMap((cells) => [
    line < cells.length ? borderWidth(cells[line], 'borderLeft') : 0,
    line > 0 ? borderWidth(cells[line - 1], 'borderRight') : 0,
  ]);
  return Math.max(0, ...widths);
}

function dashOf(border: TableCellBorder | undefined) {
  if (border?.dashStyle === 'DASH') return { dash: { length: 4, space: 2 } };
  if (border?.dashStyle === 'DOT') return { dash: { length: 1, space: 2 } };
  return null;
}
