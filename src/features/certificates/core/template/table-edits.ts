import type { CellBlock, Line, TableBlock } from './blocks';
import type { DocsEdit } from './docs-edit';
import { color, points } from './docs-edit';
import { paragraphEdits, textOfParagraphs } from './paragraph-edits';

/**
 * Edits that put a table where an empty paragraph begins, and the index of the empty paragraph that follows it. Docs
 * puts a newline before a table, so the table itself begins one later.
 */
export function tableEdits(
  table: TableBlock,
  index: number,
): { readonly edits: readonly DocsEdit[]; readonly next: number } {
  const columns = table.widths.length;
  const tableStart = index + 1;
  const indexOf = (row: number, column: number): number =>
    tableStart + 3 + row * (2 * columns + 1) + 2 * column;
  const edits: DocsEdit[] = [
    { insertTable: { location: { index }, rows: table.rows.length, columns } },
    ...table.widths.map((width, column) => columnWidth(tableStart, column, width)),
    ...rowStyles(table, tableStart),
    ...merges(table, tableStart),
    ...bordersAndPadding(table, tableStart),
  ];
  // From the last cell to the first, so that the indices of those still to be filled stay true.
  let added = 0;
  for (let row = table.rows.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const paragraphs = table.rows[row]?.cells[column]?.paragraphs ?? [];
      edits.push(...paragraphEdits(paragraphs, indexOf(row, column), false));
      added += textOfParagraphs(paragraphs).length;
    }
  }
  const empty = 2 + table.rows.length * (2 * columns + 1);
  return { edits, next: tableStart + empty + added };
}

function columnWidth(index: number, column: number, width: number): DocsEdit {
  return {
    updateTableColumnProperties: {
      tableStartLocation: { index },
      columnIndices: [column],
      tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(width) },
      fields: 'widthType,width',
    },
  };
}

function rowStyles(table: TableBlock, index: number): readonly DocsEdit[] {
  return table.rows.flatMap(({ minHeight, staysWhole }, position) => {
    const tableRowStyle = {
      ...(minHeight === undefined ? {} : { minRowHeight: points(minHeight) }),
      ...(staysWhole === undefined ? {} : { preventOverflow: staysWhole }),
    };
    const fields = Object.keys(tableRowStyle).join(',');
    if (fields === '') return [];
    const tableStartLocation = { index };
    const rowIndices = [position];
    return [{ updateTableRowStyle: { tableStartLocation, rowIndices, tableRowStyle, fields } }];
  });
}

/** Before anything is typed: covered cells keep their place in the document, so no index moves. */
function merges(table: TableBlock, index: number): readonly DocsEdit[] {
  return table.rows.flatMap(({ cells }, rowIndex) =>
    cells.flatMap(({ span = 1 }, columnIndex) =>
      span === 1
        ? []
        : [{ mergeTableCells: { tableRange: rangeOf(index, rowIndex, columnIndex, span) } }],
    ),
  );
}

function rangeOf(index: number, rowIndex: number, columnIndex: number, columnSpan: number): object {
  return {
    tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
    rowSpan: 1,
    columnSpan,
  };
}

/** First no lines anywhere, then those of each cell: neighbours share a line, and the last word counts. */
function bordersAndPadding(table: TableBlock, index: number): readonly DocsEdit[] {
  const none = border(undefined);
  const clear = {
    updateTableCellStyle: {
      tableStartLocation: { index },
      tableCellStyle: { borderTop: none, borderBottom: none, borderLeft: none, borderRight: none },
      fields: 'borderTop,borderBottom,borderLeft,borderRight',
    },
  };
  const cells = table.rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, columnIndex) => ({
      updateTableCellStyle: {
        tableRange: rangeOf(index, rowIndex, columnIndex, 1),
        ...cellStyle(cell),
      },
    })),
  );
  return [clear, ...cells];
}

function cellStyle(cell: CellBlock): { readonly tableCellStyle: object; readonly fields: string } {
  const [vertical, horizontal] = cell.padding ?? [3, 5];
  const style: Record<string, unknown> = {
    contentAlignment: cell.valign ?? 'TOP',
    paddingTop: points(vertical),
    paddingBottom: points(vertical),
    paddingLeft: points(horizontal),
    paddingRight: points(horizontal),
  };
  if (cell.background !== undefined) style['backgroundColor'] = color(cell.background);
  if (cell.top) style['borderTop'] = border(cell.top);
  if (cell.bottom) style['borderBottom'] = border(cell.bottom);
  if (cell.left) style['borderLeft'] = border(cell.left);
  if (cell.right) style['borderRight'] = border(cell.right);
  return { tableCellStyle: style, fields: Object.keys(style).join(',') };
}

/** A border that is not wanted has no width; Docs refuses one without a colour. */
function border(line: Line | undefined): object {
  return {
    color: color(line?.color ?? '#ffffff'),
    width: points(line?.width ?? 0),
    dashStyle: 'SOLID',
  };
}
