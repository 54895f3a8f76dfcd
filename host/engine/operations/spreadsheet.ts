import { blankSheet } from '../../model/blank-sheet';
import type { Sheet } from '../../model/workbook';
import type { SheetFacts } from '../../realm/operations';
import type { OperationContext, OperationsOf } from '../operation-context';
import { sheetById } from '../operation-context';
import { ServiceException } from '../service-exception';

export function factsOf(sheet: Sheet): SheetFacts {
  return { id: sheet.id, maxRows: sheet.maxRows, maxColumns: sheet.maxColumns };
}

function newSheetId(context: OperationContext): number {
  const id = Math.floor(context.execution.random() * 2_000_000_000);
  return context.host.workbook.sheets.some((sheet) => sheet.id === id) ? newSheetId(context) : id;
}

function freeSheetName(context: OperationContext, number: number): string {
  const name = `Sheet${number}`;
  const isTaken = context.host.workbook.sheets.some((sheet) => sheet.name === name);
  return isTaken ? freeSheetName(context, number + 1) : name;
}

function activeSheet({ host, execution }: OperationContext): Sheet {
  const { sheets } = host.workbook;
  const active = sheets.find((sheet) => sheet.name === execution.activeSheet) ?? sheets[0];
  if (!active) throw new ServiceException('The spreadsheet has no sheet');
  return active;
}

export const spreadsheetOperations: OperationsOf<'Spreadsheet' | 'SpreadsheetApp'> = {
  'SpreadsheetApp.flush'({ host, execution }) {
    execution.pending.publish(host.workbook);
    return null;
  },
  'Spreadsheet.getId': ({ host }) => host.workbook.id,
  'Spreadsheet.getName': ({ host }) => host.workbook.name,
  'Spreadsheet.getSheetByName'({ host }, name) {
    const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
    return sheet ? factsOf(sheet) : null;
  },
  'Spreadsheet.getSheets': ({ host }) => host.workbook.sheets.map(factsOf),
  'Spreadsheet.insertSheet'(context, name, index) {
    const { sheets } = context.host.workbook;
    if (sheets.some((sheet) => sheet.name === name)) {
      throw new ServiceException(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
    const sheet = blankSheet(
      newSheetId(context),
      name ?? freeSheetName(context, sheets.length + 1),
    );
    // Apps Script: the index counts from 0 here and from 1 in getIndex. Without one the sheet follows the active sheet.
    sheets.splice(index ?? sheets.indexOf(activeSheet(context)) + 1, 0, sheet);
    context.execution.activeSheet = sheet.name;
    return factsOf(sheet);
  },
  'Spreadsheet.getSpreadsheetTimeZone': ({ host }) => host.workbook.timeZone,
  'Spreadsheet.setSpreadsheetTimeZone'({ host }, timeZone) {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone });
    } catch {
      throw new ServiceException(`Invalid argument: ${timeZone}`);
    }
    host.workbook.timeZone = timeZone;
    return null;
  },
  'Spreadsheet.getSpreadsheetLocale': ({ host }) => host.workbook.locale,
  'Spreadsheet.getActiveSheet': (context) => factsOf(activeSheet(context)),
  'Spreadsheet.setActiveSheet'(context, id) {
    const { name } = sheetById(context, id);
    context.execution.activeSheet = name;
    context.execution.show({ kind: 'activate', sheet: name, a1: null });
    return null;
  },
  'Spreadsheet.toast'({ execution }, text, title, seconds) {
    execution.show({ kind: 'toast', text, title, seconds });
    return null;
  },
};
