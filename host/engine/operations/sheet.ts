import type { Sheet } from '../../model/workbook';
import type { OperationContext, OperationsOf } from '../operation-context';
import { requireEditable, sheetById } from '../operation-context';
import { ServiceException } from '../service-exception';
import { factsOf } from './spreadsheet';

function shiftKeys<T>(entries: Map<number, T>, after: number, by: number): void {
  const moved = [...entries].filter(([key]) => key > after);
  for (const [key] of moved) entries.delete(key);
  for (const [key, entry] of moved) entries.set(key + by, entry);
}

/** The sheet, ready for a change of its grid: what the execution wrote before belongs to the old places. */
function gridToChange(context: OperationContext, id: number, after: number, limit: number): Sheet {
  const sheet = sheetById(context, id);
  requireEditable(context, sheet);
  if (!(after >= 1 && after <= limit)) throw new ServiceException('Those rows are out of bounds.');
  context.execution.pending.publish(context.host.workbook);
  return sheet;
}

function changed(context: OperationContext, id: number, change: (sheet: Sheet) => void): null {
  change(sheetById(context, id));
  return null;
}

export const sheetOperations: OperationsOf<'Sheet'> = {
  'Sheet.getName': (context, id) => sheetById(context, id).name,
  'Sheet.getIndex': (context, id) =>
    context.host.workbook.sheets.indexOf(sheetById(context, id)) + 1,
  'Sheet.getLastRow': (context, id) =>
    context.execution.pending.lastFilled(sheetById(context, id)).row,
  'Sheet.getLastColumn': (context, id) =>
    context.execution.pending.lastFilled(sheetById(context, id)).column,
  'Sheet.size': (context, id) => factsOf(sheetById(context, id)),
  'Sheet.getFrozenRows': (context, id) => sheetById(context, id).frozenRows,
  'Sheet.isSheetHidden': (context, id) => sheetById(context, id).hidden,
  'Sheet.insertRowsAfter'(context, id, after, count) {
    const sheet = gridToChange(context, id, after, sheetById(context, id).maxRows);
    shiftKeys(sheet.cells, after, count);
    for (const other of context.host.running) other.pending.shiftRows(sheet, after, count);
    sheet.maxRows += count;
    return factsOf(sheet);
  },
  'Sheet.insertColumnsAfter'(context, id, after, count) {
    const sheet = gridToChange(context, id, after, sheetById(context, id).maxColumns);
    for (const cells of sheet.cells.values()) shiftKeys(cells, after, count);
    shiftKeys(sheet.columnWidths, after, count);
    for (const other of context.host.running) other.pending.shiftColumns(sheet, after, count);
    sheet.maxColumns += count;
    return factsOf(sheet);
  },
  'Sheet.setFrozenRows': (context, id, rows) =>
    changed(context, id, (sheet) => {
      if (rows >= sheet.maxRows)
        throw new ServiceException("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = rows;
    }),
  'Sheet.setColumnWidths': (context, id, column, count, pixels) =>
    changed(context, id, (sheet) => {
      if (column + count - 1 > sheet.maxColumns)
        throw new ServiceException('Those columns are out of bounds.');
      for (let offset = 0; offset < count; offset += 1)
        sheet.columnWidths.set(column + offset, pixels);
    }),
  'Sheet.setHidden': (context, id, hidden) =>
    changed(context, id, (sheet) => {
      const others = context.host.workbook.sheets.filter(
        (other) => other !== sheet && !other.hidden,
      );
      if (hidden && others.length === 0)
        throw new ServiceException("You can't hide all the sheets in a document.");
      sheet.hidden = hidden;
    }),
  'Sheet.setTabColor': (context, id, color) =>
    changed(context, id, (sheet) => {
      sheet.tabColor = color;
    }),
  'Sheet.activate'(context, id, a1) {
    const { name } = sheetById(context, id);
    context.execution.activeSheet = name;
    context.execution.show({ kind: 'activate', sheet: name, a1 });
    return null;
  },
  'Sheet.protect'(context, id) {
    const sheet = sheetById(context, id);
    requireEditable(context, sheet);
    const { user } = context.execution;
    // Apps Script: who protects a sheet may go on editing it; the owner always may and is not listed.
    const editors = user === context.host.workbook.owner ? [] : [user];
    sheet.protection ??= { description: '', warningOnly: false, editors };
    return null;
  },
  'Sheet.getProtections': (context, id) => sheetById(context, id).protection !== null,
};
