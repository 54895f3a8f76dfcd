import { Workbook as ExcelWorkbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Cell, Sheet } from '../model/workbook';
import { cellFromExcel } from './cell-from-excel';

/** The grid that Google Sheets gives a new sheet. */
const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

/** Reads the sheets of any .xlsx; ids count from 0 because the format has none. */
export async function sheetsFromExcel(bytes: Uint8Array): Promise<Sheet[]> {
  const excel = new ExcelWorkbook();
  await excel.xlsx.load(bytes);
  return excel.worksheets.map((worksheet, i) => sheetFrom(worksheet, i));
}

function sheetFrom(source: Worksheet, id: number): Sheet {
  const cells = cellsFrom(source);
  // excelts leaves the list out for a file without sheet views, against its own types.
  const [view] = source.views ?? [];
  const frozen = view?.state === 'frozen' ? view : undefined;
  const tabColor = source.properties.tabColor?.argb;
  return {
    id,
    name: source.name,
    maxRows: Math.max(NEW_SHEET_ROWS, source.rowCount),
    maxColumns: Math.max(NEW_SHEET_COLUMNS, source.columnCount),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    hidden: source.state !== 'visible',
    tabColor: tabColor === undefined ? null : `#${tabColor.slice(-6).toLowerCase()}`,
    columnWidths: widthsFrom(source),
    protection: source.sheetProtection
      ? { description: '', warningOnly: false, editors: [] }
      : null,
    cells,
  };
}

function cellsFrom(source: Worksheet): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const cells = new Map<number, Cell>();
    row.eachCell({ includeEmpty: true }, (excelCell, column) => {
      const cell = cellFromExcel(excelCell);
      if (cell) cells.set(column, cell);
    });
    if (cells.size > 0) rows.set(rowNumber, cells);
  });
  return rows;
}

function widthsFrom(source: Worksheet): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [i, column] of (source.columns ?? []).entries()) {
    if (column.width !== undefined) widths.set(i + 1, Math.round(column.width * 7 + 5));
  }
  return widths;
}
