import type { SheetFacts } from '../realm/operations';
import { parseA1 } from './a1';
import { call, callAs } from './bridge';
import type { EnumValue } from './google-enum';
import { Protection } from './protection';
import { Range } from './range';
import { serviceError, signatureError } from './service-error';
import { isInsideSheet, readSize, rememberSize } from './sheet-size';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export class Sheet {
  readonly #id: number;

  constructor(facts: SheetFacts) {
    this.#id = facts.id;
    rememberSize(facts);
  }

  getSheetId(): number {
    return this.#id;
  }

  getName(): string {
    return call('Sheet.getName', this.#id);
  }

  getIndex(): number {
    return call('Sheet.getIndex', this.#id);
  }

  /** (row, column), (row, column, rows), (row, column, rows, columns) or (A1 notation). */
  getRange(...place: unknown[]): Range {
    const [row, column, rows = 1, columns = 1] = place;
    if (place.length === 1 && typeof row === 'string') return this.#rangeFromA1(row);
    const numbers = [row, column, rows, columns].flatMap((n) => (typeof n === 'number' ? [n] : []));
    const [r, c, height, width] = numbers;
    if (r === undefined || c === undefined || height === undefined || width === undefined) {
      throw signatureError('SpreadsheetApp.Sheet.getRange', place);
    }
    return this.#rangeOf(r, c, height, width);
  }

  #rangeOf(row: number, column: number, rows: number, columns: number): Range {
    if (!(row >= 1)) throw serviceError('The starting row of the range is too small.');
    if (!(column >= 1)) throw serviceError('The starting column of the range is too small.');
    if (!(rows >= 1)) throw serviceError('The number of rows in the range must be at least 1.');
    if (!(columns >= 1))
      throw serviceError('The number of columns in the range must be at least 1.');
    const area = {
      sheet: this.#id,
      row: Math.trunc(row),
      column: Math.trunc(column),
      rows: Math.trunc(rows),
      columns: Math.trunc(columns),
    };
    const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
    if (!isInsideSheet(this.#id, lastRow, lastColumn)) throw serviceError(OUTSIDE);
    return new Range(area);
  }

  #rangeFromA1(notation: string): Range {
    const area = parseA1(notation);
    if (!area) throw serviceError('Range not found');
    const { row, column } = area;
    const open = area.lastRow === null || area.lastColumn === null;
    const size = open ? readSize(this.#id, 'Sheet.getRange') : null;
    const lastRow = area.lastRow ?? size?.maxRows ?? row;
    const lastColumn = area.lastColumn ?? size?.maxColumns ?? column;
    if (!isInsideSheet(this.#id, lastRow, lastColumn)) throw serviceError('Range not found');
    const range = {
      sheet: this.#id,
      row,
      column,
      rows: lastRow - row + 1,
      columns: lastColumn - column + 1,
    };
    return new Range(range, open ? notation.replaceAll('$', '').toUpperCase() : null);
  }

  getLastRow(): number {
    return call('Sheet.getLastRow', this.#id);
  }

  getLastColumn(): number {
    return call('Sheet.getLastColumn', this.#id);
  }

  getMaxRows(): number {
    return readSize(this.#id, 'Sheet.getMaxRows').maxRows;
  }

  getMaxColumns(): number {
    return readSize(this.#id, 'Sheet.getMaxColumns').maxColumns;
  }

  insertRowsAfter(after: number, count: number): this {
    rememberSize(call('Sheet.insertRowsAfter', this.#id, after, count));
    return this;
  }

  insertColumnsAfter(after: number, count: number): this {
    rememberSize(call('Sheet.insertColumnsAfter', this.#id, after, count));
    return this;
  }

  setFrozenRows(rows: number): void {
    call('Sheet.setFrozenRows', this.#id, rows);
  }

  getFrozenRows(): number {
    return call('Sheet.getFrozenRows', this.#id);
  }

  setColumnWidth(column: number, pixels: number): this {
    callAs('Sheet.setColumnWidth', 'Sheet.setColumnWidths', this.#id, column, 1, pixels);
    return this;
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    call('Sheet.setColumnWidths', this.#id, column, count, pixels);
    return this;
  }

  hideSheet(): this {
    callAs('Sheet.hideSheet', 'Sheet.setHidden', this.#id, true);
    return this;
  }

  showSheet(): this {
    callAs('Sheet.showSheet', 'Sheet.setHidden', this.#id, false);
    return this;
  }

  isSheetHidden(): boolean {
    return call('Sheet.isSheetHidden', this.#id);
  }

  setTabColor(color: string | null): this {
    call('Sheet.setTabColor', this.#id, color);
    return this;
  }

  protect(): Protection {
    call('Sheet.protect', this.#id);
    return new Protection(this.#id);
  }

  /** The host knows protections of whole sheets only. */
  getProtections(type: EnumValue): Protection[] {
    const isProtected = call('Sheet.getProtections', this.#id);
    return isProtected && type.name() === 'SHEET' ? [new Protection(this.#id)] : [];
  }

  activate(): this {
    call('Sheet.activate', this.#id, null);
    return this;
  }
}
