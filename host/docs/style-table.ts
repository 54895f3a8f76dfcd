import type { GoogleDocument, TableColumnProperties, TableRow } from './document';
import { applyMask } from './field-mask';
import { refuse } from './invalid-request';
import { tableAt } from './locate';
import type { Requests, TableRange } from './request-schema';
import { CELL_FIELDS } from './style-requests';
import { type CellLocation, cellsIn } from './table-structure';

/** The Docs API refuses narrower columns. */
const MIN_COLUMN_WIDTH_PT = 5;
const COLUMN_FIELDS = ['widthType', 'width'] as const satisfies (keyof TableColumnProperties)[];
const ROW_FIELDS = [
  'minRowHeight',
  'tableHeader',
  'preventOverflow',
] as const satisfies readonly (keyof TableRow['tableRowStyle'])[];

/** Styles the cells of a rectangle, or all cells of a table. */
export function updateTableCellStyle(
  document: GoogleDocument,
  request: Requests['updateTableCellStyle'],
): void {
  const cells = request.tableRange
    ? cellsOfRange(document, request.tableRange)
    : tableAt(document, request.tableStartLocation?.index ?? 0).tableRows.flatMap(
        (row) => row.tableCells,
      );
  for (const cell of cells) {
    applyMask(cell.tableCellStyle, request.tableCellStyle, request.fields, CELL_FIELDS);
  }
}

/** Sets column widths; no indices means all columns. */
export function updateTableColumnProperties(
  document: GoogleDocument,
  request: Requests['updateTableColumnProperties'],
): void {
  const width = request.tableColumnProperties.width?.magnitude;
  if (width !== undefined && width < MIN_COLUMN_WIDTH_PT) {
    refuse(`The width must be at least ${MIN_COLUMN_WIDTH_PT} points.`);
  }
  if (request.tableColumnProperties.widthType === 'FIXED_WIDTH' && width === undefined) {
    refuse('The width must be specified when the width type is FIXED_WIDTH.');
  }
  const table = tableAt(document, request.tableStartLocation.index);
  const columns = table.tableStyle.tableColumnProperties;
  for (const properties of chosen(columns, request.columnIndices, 'column')) {
    applyMask(properties, request.tableColumnProperties, request.fields, COLUMN_FIELDS);
  }
}

/** Sets the style of rows; no indices means all rows. */
export function updateTableRowStyle(
  document: GoogleDocument,
  request: Requests['updateTableRowStyle'],
): void {
  const table = tableAt(document, request.tableStartLocation.index);
  for (const row of chosen(table.tableRows, request.rowIndices, 'row')) {
    applyMask(row.tableRowStyle, request.tableRowStyle, request.fields, ROW_FIELDS);
  }
}

/** A cell location of the API in our words. */
export function cellLocation(at: TableRange['tableCellLocation']): CellLocation {
  return { tableStart: at.tableStartLocation.index, row: at.rowIndex, column: at.columnIndex };
}

function cellsOfRange(document: GoogleDocument, range: TableRange) {
  const at = cellLocation(range.tableCellLocation);
  return cellsIn(tableAt(document, at.tableStart), at, range.rowSpan, range.columnSpan);
}

function chosen<T>(all: readonly T[], indices: readonly number[], what: string): readonly T[] {
  if (indices.length === 0) return all;
  return indices.map((i) => all[i] ?? refuse(`The ${what} index ${i} is outside of the table.`));
}
