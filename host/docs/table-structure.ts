import { pt } from './dimension';
import type { GoogleDocument, StructuralElement, Table, TableCell, TableRow } from './document';
import { insertText } from './insert-text';
import { refuse } from './invalid-request';
import { paragraphAt, tableAt } from './locate';
import { growRanges, shrinkRanges } from './named-ranges';
import { reindex } from './reindex';

export interface CellLocation {
  readonly tableStart: number;
  readonly row: number;
  readonly column: number;
}

/** Inserts an empty table; live puts a newline before it, so the table begins at `index + 1`. */
export function insertTable(
  document: GoogleDocument,
  index: number,
  rows: number,
  columns: number,
): void {
  if (rows < 1 || columns < 1) refuse('The number of rows and columns must be greater than 0.');
  paragraphAt(document, index);
  insertText(document, index, '\n');
  const { content, element } = paragraphAt(document, index + 1);
  const table: Table = {
    rows,
    columns,
    tableRows: Array.from({ length: rows }, () => emptyRow(columns)),
    tableStyle: {
      tableColumnProperties: Array.from({ length: columns }, () => ({
        widthType: 'EVENLY_DISTRIBUTED',
      })),
    },
  };
  content.splice(content.indexOf(element), 0, { table });
  growRanges(document, index + 1, 2 + rows * (1 + 2 * columns));
  reindex(document);
}

/** Inserts an empty row above or below the row of the cell, with the cell styles of that row. */
export function insertTableRow(document: GoogleDocument, at: CellLocation, below: boolean): void {
  const table = tableAt(document, at.tableStart);
  const model = rowAt(table, at);
  const row = emptyRow(table.columns);
  row.tableCells.forEach((cell, column) => {
    const style = structuredClone(model.tableCells[column]?.tableCellStyle ?? {});
    cell.tableCellStyle = { ...style, rowSpan: 1, columnSpan: 1 };
  });
  table.tableRows.splice(at.row + (below ? 1 : 0), 0, row);
  const index = below ? (model.endIndex ?? 0) : (model.startIndex ?? 0);
  growRanges(document, index, 1 + 2 * table.columns);
  reindex(document);
}

/** Deletes the row of the cell; a table without rows disappears. */
export function deleteTableRow(document: GoogleDocument, at: CellLocation): void {
  const table = tableAt(document, at.tableStart);
  const row = rowAt(table, at);
  if (table.tableRows.length === 1) removeTable(document.body.content, table);
  table.tableRows.splice(at.row, 1);
  shrinkRanges(document, row.startIndex ?? 0, row.endIndex ?? 0);
  reindex(document);
}

/** Merges a rectangle: its text goes to the head cell, the covered cells stay empty. */
export function mergeTableCells(
  document: GoogleDocument,
  at: CellLocation,
  rowSpan: number,
  columnSpan: number,
): void {
  const [head, ...covered] = cellsIn(tableAt(document, at.tableStart), at, rowSpan, columnSpan);
  if (!head) refuse('The table range is invalid.');
  for (const cell of covered) {
    const hasText = cell.content.some(
      (e) => e.table || (e.endIndex ?? 0) - (e.startIndex ?? 0) > 1,
    );
    if (hasText) head.content.push(...cell.content);
    cell.content.splice(0, cell.content.length, emptyParagraph());
  }
  head.tableCellStyle.rowSpan = rowSpan;
  head.tableCellStyle.columnSpan = columnSpan;
  reindex(document);
}

/** The cells of a rectangle, row by row, or the API's refusal when it leaves the table. */
export function cellsIn(
  table: Table,
  at: CellLocation,
  rowSpan: number,
  columnSpan: number,
): TableCell[] {
  if (at.row + rowSpan > table.rows || at.column + columnSpan > table.columns || at.column < 0) {
    refuse('The provided table range is outside of the table.');
  }
  const rows = table.tableRows.slice(at.row, at.row + rowSpan);
  return rows.flatMap((row) => row.tableCells.slice(at.column, at.column + columnSpan));
}

function rowAt(table: Table, at: CellLocation): TableRow {
  const row = table.tableRows[at.row];
  return row ?? refuse(`The row index ${at.row} is outside of the table.`);
}

function removeTable(content: StructuralElement[], table: Table): void {
  const position = content.findIndex((element) => element.table === table);
  if (position >= 0) content.splice(position, 1);
  else {
    for (const element of content) {
      for (const row of element.table?.tableRows ?? []) {
        for (const cell of row.tableCells) removeTable(cell.content, table);
      }
    }
  }
}

function emptyRow(columns: number): TableRow {
  const cell = (): TableCell => ({
    content: [emptyParagraph()],
    tableCellStyle: { rowSpan: 1, columnSpan: 1, backgroundColor: {}, contentAlignment: 'TOP' },
  });
  return {
    tableCells: Array.from({ length: columns }, cell),
    tableRowStyle: { minRowHeight: pt(0) },
  };
}

function emptyParagraph(): StructuralElement {
  return {
    paragraph: {
      elements: [{ textRun: { content: '\n', textStyle: {} } }],
      paragraphStyle: {
        namedStyleType: 'NORMAL_TEXT',
        direction: 'LEFT_TO_RIGHT',
        lineSpacing: 100,
      },
    },
  };
}
