import { normalizeHeader } from '../kernel/table';
import type { ColumnLayout, PreparedSheets, SheetLayout } from '../ports/workbook';
import { formatOf } from './dates';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes missing sheets and columns. What exists keeps its order, names, colours and contents. */
export function prepareSheets(
  spreadsheet: Spreadsheet,
  layouts: readonly SheetLayout[],
): PreparedSheets {
  const created: string[] = [];
  const addedColumns: { sheet: string; header: string }[] = [];
  const existing = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  for (const layout of layouts) {
    const sheet = existing.get(layout.sheet);
    if (sheet === undefined) {
      createSheet(spreadsheet, layout);
      created.push(layout.sheet);
    } else {
      for (const header of addMissingColumns(sheet, layout)) {
        addedColumns.push({ sheet: layout.sheet, header });
      }
      if (layout.protection === 'locked') addMissingNotes(sheet, layout.columns);
    }
  }
  return { created, addedColumns };
}

function createSheet(spreadsheet: Spreadsheet, layout: SheetLayout): void {
  const sheet = spreadsheet.insertSheet(layout.sheet, spreadsheet.getSheets().length);
  sheet.setTabColor(layout.tabColor);
  addColumns(sheet, 1, layout.columns);
  sheet.setFrozenRows(1);
  if (layout.hidden) sheet.hideSheet();
  protect(sheet, layout.protection);
}

function addMissingColumns(sheet: Sheet, layout: SheetLayout): string[] {
  const width = sheet.getLastColumn();
  const header = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  const known = new Set(header.map((cell) => normalizeHeader(String(cell))));
  const missing = layout.columns.filter((column) =>
    [column.header, ...column.aliases].every((name) => !known.has(normalizeHeader(name))),
  );
  addColumns(sheet, width + 1, missing);
  return missing.map((column) => column.header);
}

/** Who can read a locked sheet must stand at its head, also in workbooks of earlier versions; what users noted there stays. */
function addMissingNotes(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const hints = new Map(columns.map(({ header, hint }) => [normalizeHeader(header), hint]));
  const notes = head.getNotes()[0] ?? [];
  const names = head.getValues()[0] ?? [];
  const wanted = notes.map((note, at) => {
    const hint = hints.get(normalizeHeader(String(names[at]))) ?? '';
    return note.includes(hint) ? note : [note, hint].filter((text) => text !== '').join('\n\n');
  });
  if (wanted.some((note, at) => note !== notes[at])) head.setNotes([wanted]);
}

/** Headers with their hints, widths, formats and drop-downs, from the given column to the right. */
function addColumns(sheet: Sheet, first: number, columns: readonly ColumnLayout[]): void {
  if (columns.length === 0) return;
  const shortage = first + columns.length - 1 - sheet.getMaxColumns();
  if (shortage > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), shortage);
  sheet
    .getRange(1, first, 1, columns.length)
    .setValues([columns.map((column) => column.header)])
    .setNotes([columns.map((column) => column.hint)])
    .setFontWeight('bold')
    .setBackground('#e8eaed')
    .setVerticalAlignment('middle')
    .setWrap(true);
  const rows = sheet.getMaxRows() - 1;
  columns.forEach((column, index) => {
    sheet.setColumnWidth(first + index, column.width);
    const cells = sheet.getRange(2, first + index, rows, 1);
    cells.setNumberFormat(formatOf(column.kind));
    if (column.isWrapped) cells.setWrap(true);
    if (column.kind === 'checkbox') {
      cells.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    } else if (column.choices.length > 0) {
      cells.setDataValidation(dropDown(column.choices));
    }
  });
}

/** Other words are let in and reported by the checks: a refused paste would lose a whole block. */
function dropDown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

function protect(sheet: Sheet, protection: SheetLayout['protection']): void {
  if (protection === 'none') return;
  const protectedSheet = sheet.protect().setDescription('Giliran');
  if (protection === 'warning') protectedSheet.setWarningOnly(true);
  else protectedSheet.removeEditors(protectedSheet.getEditors());
}
