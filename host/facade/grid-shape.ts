import type { Area, Grid } from '../realm/operations';
import { serviceError, signatureError } from './service-error';

/** The two-dimensional array as given, when its shape is the range's; the sentences are live's. */
export function checkedGrid(area: Area, member: string, grid: unknown): Grid<unknown> {
  if (!Array.isArray(grid) || !grid.every((row) => Array.isArray(row))) {
    throw signatureError(`SpreadsheetApp.Range.${member}`, [grid]);
  }
  if (grid.length !== area.rows) {
    throw serviceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of grid) {
    if (row.length !== area.columns) {
      throw serviceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
  return grid;
}
