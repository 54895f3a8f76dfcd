import {
  Workbook as ExcelWorkbook,
  type Worksheet,
  type WorksheetView,
} from '@cj-tech-master/excelts';
import type { Sheet } from '../model/workbook';
import { cellToExcel, styleOf } from './cell-to-excel';
import type { ColumnTail } from './column-tails';

/** A fixed time, so that the same workbook gives the same bytes. */
const FIXED_TIME = new Date(Date.UTC(2000, 0, 1));

/** A sheet whose columns' empty ends were cut off. */
export interface CutSheet {
  readonly sheet: Sheet;
  readonly cells: Sheet['cells'];
  readonly tails: ColumnTail[];
}

/** The .xlsx bytes of some sheets, in order, under the given tab names. */
export async function sheetsToExcel(
  cutSheets: readonly CutSheet[],
  tabNames: readonly string[],
): Promise<Uint8Array> {
  const sheets = cutSheets.map(({ sheet }) => sheet);
  const excel = new ExcelWorkbook();
  excel.creator = 'Giliran';
  excel.lastModifiedBy = 'Giliran';
  excel.created = FIXED_TIME;
  excel.modified = FIXED_TIME;
  // Excel must not open on a hidden sheet.
  excel.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: firstVisible(sheets),
      visibility: 'visible',
    },
  ];
  for (const [i, cut] of cutSheets.entries()) {
    const { sheet } = cut;
    const target = excel.addWorksheet(tabNames[i] ?? sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: viewsOf(sheet),
      ...(sheet.tabColor === null
        ? {}
        : { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1).toUpperCase()}` } } }),
    });
    await fill(target, cut);
  }
  return new Uint8Array(await excel.xlsx.writeBuffer());
}

async function fill(target: Worksheet, { sheet, cells, tails }: CutSheet): Promise<void> {
  for (const [column, pixels] of sheet.columnWidths) {
    target.getColumn(column).width = widthFromPixels(pixels);
  }
  for (const [column, , , cell] of tails) target.getColumn(column).style = styleOf(cell);
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) cellToExcel(cell, target.getCell(row, column));
  }
  // Without a password: it prevents a slip, as live; who may edit stands in the companion part.
  if (sheet.protection && !sheet.protection.warningOnly) await target.protect('', {});
}

function firstVisible(sheets: readonly Sheet[]): number {
  return Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.hidden),
  );
}

function viewsOf(sheet: Sheet): WorksheetView[] {
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return [];
  return [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
}

/** Characters of Excel's default font, which is 7 pixels wide with 5 pixels of margin. */
function widthFromPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}
