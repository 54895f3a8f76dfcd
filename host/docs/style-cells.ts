import type { GoogleDocument, Table, TableCell, TableCellStyle } from './document';
import { applyMask } from './field-mask';
import { refuse } from './invalid-request';
import { tableAt } from './locate';
import type { Requests } from './request-schema';
import { type CellLocation, cellsIn } from './table-structure';

type Side = 'borderRight' | 'borderLeft' | 'borderBottom' | 'borderTop';

/** In the order in which the API settles borders that two chosen cells share. */
const SIDES: readonly { side: Side; opposite: Side; rowStep: number; columnStep: number }[] = [
  { side: 'borderRight', opposite: 'borderLeft', rowStep: 0, columnStep: 1 },
  { side: 'borderLeft', opposite: 'borderRight', rowStep: 0, columnStep: -1 },
  { side: 'borderBottom', opposite: 'borderTop', rowStep: 1, columnStep: 0 },
  { side: 'borderTop', opposite: 'borderBottom', rowStep: -1, columnStep: 0 },
];

const CELL_FIELDS = [
  'backgroundColor',
  'borderLeft',
  'borderRight',
  'borderTop',
  'borderBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'contentAlignment',
] as const satisfies readonly (keyof TableCellStyle)[];

/** Styles the cells of a rectangle, or all cells of a table; a border changes on both its sides. */
export function updateTableCellStyle(
  document: GoogleDocument,
  request: Requests['updateTableCellStyle'],
): void {
  const { tableCellStyle, fields, tableRange, tableStartLocation } = request;
  const at: CellLocation = tableRange
    ? cellLocation(tableRange.tableCellLocation)
    : { tableStart: tableStartLocation?.index ?? 0, row: 0, column: 0 };
  const table = tableAt(document, at.tableStart);
  const cells = new Set(
    cellsIn(table, at, tableRange?.rowSpan ?? table.rows, tableRange?.columnSpan ?? table.columns),
  );
  for (const { side } of SIDES) refuseHalfBorder(tableCellStyle[side]);
  for (const cell of cells) applyMask(cell.tableCellStyle, tableCellStyle, fields, CELL_FIELDS);
  for (const { side, opposite, rowStep, columnStep } of SIDES) {
    if (fields !== '*' && !fields.split(',').some((path) => path.trim().startsWith(side))) continue;
    for (const [cell, neighbour] of neighbours(table, cells, rowStep, columnStep)) {
      copyBorder(cell.tableCellStyle, side, neighbour.tableCellStyle, opposite);
    }
  }
}

/** A cell location of the API in our words. */
export function cellLocation(at: Requests['insertTableRow']['tableCellLocation']): CellLocation {
  return { tableStart: at.tableStartLocation.index, row: at.rowIndex, column: at.columnIndex };
}

/** The API wants width, dash style and a color that is not transparent; an unwanted border has width 0. */
function refuseHalfBorder(border: TableCellStyle[Side]): void {
  if (!border) return;
  if (!border.color?.color) refuse('Table cell borders cannot be transparent.');
  if (!border.width || !border.dashStyle) {
    refuse('Table cell borders must specify a width, a dash style and a color.');
  }
}

function neighbours(
  table: Table,
  chosen: ReadonlySet<TableCell>,
  rowStep: number,
  columnStep: number,
): [TableCell, TableCell][] {
  return table.tableRows.flatMap((row, r) =>
    row.tableCells.flatMap((cell, c): [TableCell, TableCell][] => {
      const neighbour = table.tableRows[r + rowStep]?.tableCells[c + columnStep];
      return chosen.has(cell) && neighbour ? [[cell, neighbour]] : [];
    }),
  );
}

function copyBorder(from: TableCellStyle, side: Side, to: TableCellStyle, opposite: Side): void {
  const border = from[side];
  if (border === undefined) delete to[opposite];
  else to[opposite] = structuredClone(border);
}
