import type { CellKind, RawCell, Rectangle } from '../kernel/table';
import type { Workbook } from '../ports/workbook';
import { cellToWrite, createDateReader, formatOf } from './dates';
import { readMarks, writeMarks } from './marks';
import { prepareSheets } from './prepare-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet. Apps Script: one call for reading and two for writing a block, never one per cell. */
export function openWorkbook(spreadsheet: Spreadsheet): Workbook {
  const sheetOf = (name: string): Sheet => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Error('A sheet vanished while it was being written');
    return sheet;
  };
  return {
    read(name) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) return null;
      const [header = [], ...rows] = readCells(spreadsheet, sheet);
      return { header, rows: withoutBlankTail(rows) };
    },
    readFormulas: (name) => {
      const sheet = sheetOf(name);
      const area = filledArea(sheet);
      return area === null ? [] : area.getFormulas();
    },
    write(name, rectangles) {
      if (rectangles.length === 0) return;
      const sheet = sheetOf(name);
      growTo(sheet, Math.max(...rectangles.map(({ row, values }) => row + values.length - 1)));
      for (const rectangle of rectangles) writeRectangle(sheet, rectangle);
    },
    append(name, cells, kinds) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) return false;
      const row = sheet.getLastRow() + 1;
      growTo(sheet, row);
      writeRectangle(sheet, { row, column: 1, kinds: [...kinds], values: [cells] });
      return true;
    },
    canEdit: (name) =>
      sheetOf(name)
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .every((protection) => protection.isWarningOnly() || protection.canEdit()),
    flush: () => {
      SpreadsheetApp.flush();
    },
    prepare: (layouts) => prepareSheets(spreadsheet, layouts),
    readMarks: (name) => readMarks(sheetOf(name)),
    writeMarks: (name, marks) => writeMarks(sheetOf(name), marks),
    show(name, row, column) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) return false;
      spreadsheet.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
      return true;
    },
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
  };
}

function readCells(spreadsheet: Spreadsheet, sheet: Sheet): RawCell[][] {
  const area = filledArea(sheet);
  if (area === null) return [];
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const dates = createDateReader(zone, Session.getScriptTimeZone());
  return area.getValues().map((row) => row.map((value) => dates.read(value)));
}

function filledArea(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range | null {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  return rows === 0 || columns === 0 ? null : sheet.getRange(1, 1, rows, columns);
}

/** Apps Script: a column of unticked boxes makes every row of the grid count as filled. */
function withoutBlankTail(rows: RawCell[][]): RawCell[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell === '' || cell === false)) length--;
  return rows.slice(0, length);
}

function writeRectangle(sheet: Sheet, { row, column, kinds, values }: Rectangle): void {
  const range = sheet.getRange(row, column, values.length, kinds.length);
  // Formats first: text must be text before an identity number or a date-like word arrives.
  range.setNumberFormats(values.map((cells) => cells.map((cell, i) => formatFor(cell, kinds[i]))));
  range.setValues(
    values.map((cells) => cells.map((cell, i) => cellToWrite(cell, kinds[i] ?? 'text'))),
  );
}

/** A formula that stood in the block is written back as one, and would be text under the text format. */
function formatFor(cell: RawCell, kind: CellKind | undefined): string {
  return typeof cell === 'string' && cell.startsWith('=') ? 'General' : formatOf(kind ?? 'text');
}

function growTo(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
}
