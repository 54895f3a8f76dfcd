import type { GoogleDocument, TableColumnProperties, TableRow } from './document';
import { applyMask } from './field-mask';
import { refuse } from './invalid-request';
import { tableAt } from './locate';
import type { Requests } from './request-schema';

/** The Docs API refuses narrower columns. */
const MIN_COLUMN_WIDTH_PT = 5;
const COLUMN_FIELDS = ['widthType', 'width'] as const satisfies (keyof TableColumnProperties)[];
const ROW_FIELDS = [
  'minRowHeight',
  'tableHeader',
  'preventOverflow',
] as const satisfies readonly (keyof TableRow['tableRowStyle'])[];

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

function chosen<T>(all: readonly T[], indices: readonly number[], what: string): readonly T[] {
  if (indices.length === 0) return all;
  return indices.map((i) => all[i] ?? refuse(`The ${what} index ${i} is outside of the table.`));
}
