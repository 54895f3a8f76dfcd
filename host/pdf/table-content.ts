import type { Content, ContentTable, TableCell as PdfCell } from 'pdfmake/interfaces';
import type { Dimension, Table, TableCell } from '../docs/document';
import { hexOf } from './resolve-style';
import { borderColor, borderWidth, layoutOf, SIDES, verticalWidths } from './table-borders';

/** Docs pads a cell with five points on each side unless told otherwise. */
const DEFAULT_PADDING_PT = 5;

/** Renders the content of a cell for a width in points. */
export type RenderCell = (cell: TableCell, width: number) => Content[];

/** A table of a given width in points. */
export function tableContent(table: Table, width: number, renderCell: RenderCell): ContentTable {
  const lines = verticalWidths(table);
  const half = (line: number) => (lines[line] ?? 0) / 2;
  // pdfmake counts lines outside the columns, Docs draws them over the columns' edges.
  const widths = columnWidths(table, width).map((w, i) => Math.max(0, w - half(i) - half(i + 1)));
  const headers = table.tableRows.findIndex((row) => row.tableRowStyle.tableHeader !== true);
  return {
    table: {
      widths,
      heights: table.tableRows.map((row) => row.tableRowStyle.minRowHeight?.magnitude || 'auto'),
      headerRows: Math.max(0, headers),
      dontBreakRows: table.tableRows.every((row) => row.tableRowStyle.preventOverflow === true),
      body: bodyOf(table, widths, renderCell),
    },
    layout: layoutOf(table),
    margin: [-half(0), 0, 0, 0],
  };
}

function bodyOf(table: Table, widths: readonly number[], renderCell: RenderCell): PdfCell[][] {
  const covered = new Set<TableCell>();
  for (const [r, row] of table.tableRows.entries()) {
    for (const [c, cell] of row.tableCells.entries()) {
      for (const other of spanned(table, r, c, cell)) if (other !== cell) covered.add(other);
    }
  }
  return table.tableRows.map((row) =>
    row.tableCells.map((cell, c) => {
      if (covered.has(cell)) return {};
      const span = cell.tableCellStyle.columnSpan ?? 1;
      const width = widths.slice(c, c + span).reduce((sum, w) => sum + w, 0);
      return cellContent(cell, width, renderCell);
    }),
  );
}

function spanned(table: Table, row: number, column: number, cell: TableCell): TableCell[] {
  const { rowSpan = 1, columnSpan = 1 } = cell.tableCellStyle;
  const rows = table.tableRows.slice(row, row + rowSpan);
  return rows.flatMap((r) => r.tableCells.slice(column, column + columnSpan));
}

function cellContent(cell: TableCell, width: number, renderCell: RenderCell): PdfCell {
  const style = cell.tableCellStyle;
  const left = padding(style.paddingLeft);
  const right = padding(style.paddingRight);
  const fillColor = hexOf(style.backgroundColor);
  const alignment = style.contentAlignment === 'MIDDLE' ? 'middle' : 'bottom';
  const isTop = style.contentAlignment !== 'MIDDLE' && style.contentAlignment !== 'BOTTOM';
  const [l, t, r, b] = SIDES;
  return {
    stack: renderCell(cell, width - left - right),
    margin: [left, padding(style.paddingTop), right, padding(style.paddingBottom)],
    border: [
      borderWidth(cell, l) > 0,
      borderWidth(cell, t) > 0,
      borderWidth(cell, r) > 0,
      borderWidth(cell, b) > 0,
    ],
    borderColor: [
      borderColor(cell, l),
      borderColor(cell, t),
      borderColor(cell, r),
      borderColor(cell, b),
    ],
    ...(style.rowSpan && style.rowSpan > 1 ? { rowSpan: style.rowSpan } : {}),
    ...(style.columnSpan && style.columnSpan > 1 ? { colSpan: style.columnSpan } : {}),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(isTop ? {} : { verticalAlignment: alignment }),
  };
}

function columnWidths(table: Table, width: number): number[] {
  const columns = Array.from({ length: table.columns }, (_, i) => {
    const column = table.tableStyle.tableColumnProperties[i];
    return column?.widthType === 'FIXED_WIDTH' ? column.width?.magnitude : undefined;
  });
  const fixed = columns.reduce((sum: number, w) => sum + (w ?? 0), 0);
  const free = columns.filter((w) => w === undefined).length;
  return columns.map((w) => w ?? Math.max(0, (width - fixed) / free));
}

function padding(dimension: Dimension | undefined): number {
  return dimension?.magnitude ?? DEFAULT_PADDING_PT;
}
