import { call } from './bridge';
import { serviceError } from './service-error';
import { Sheet } from './sheet';

export class Spreadsheet {
  getId(): string {
    return call('Spreadsheet.getId');
  }

  getName(): string {
    return call('Spreadsheet.getName');
  }

  getSheetByName(name: string): Sheet | null {
    const facts = call('Spreadsheet.getSheetByName', String(name));
    return facts && new Sheet(facts);
  }

  getSheets(): Sheet[] {
    return call('Spreadsheet.getSheets').map((facts) => new Sheet(facts));
  }

  insertSheet(first?: string | number, second?: number): Sheet {
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : (second ?? null);
    return new Sheet(call('Spreadsheet.insertSheet', name, index));
  }

  getSpreadsheetTimeZone(): string {
    return call('Spreadsheet.getSpreadsheetTimeZone');
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    call('Spreadsheet.setSpreadsheetTimeZone', timeZone);
  }

  getSpreadsheetLocale(): string {
    return call('Spreadsheet.getSpreadsheetLocale');
  }

  getActiveSheet(): Sheet {
    return new Sheet(call('Spreadsheet.getActiveSheet'));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    if (!(sheet instanceof Sheet)) throw serviceError('Invalid argument: sheet');
    call('Spreadsheet.setActiveSheet', sheet.getSheetId());
    return sheet;
  }

  toast(text: string, title = '', seconds = 5): void {
    call('Spreadsheet.toast', String(text), String(title), seconds);
  }
}

let spreadsheet: Spreadsheet | null = null;

/** The spreadsheet that the add-on was opened in; under `spreadsheets.currentonly` there is no other. */
export function theSpreadsheet(): Spreadsheet {
  spreadsheet ??= new Spreadsheet();
  return spreadsheet;
}
