import { describe, expect, test } from '@jest/globals';
import { aDocument, edited, insertAt, refusal, textsOf } from './a-document';

const table = (index: number, rows: number, columns: number) => ({
  insertTable: { location: { index }, rows, columns },
});
const cell = (rowIndex: number, columnIndex: number, tableIndex = 2) => ({
  tableStartLocation: { index: tableIndex },
  rowIndex,
  columnIndex,
});
const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const width = (magnitude: number) => ({
  updateTableColumnProperties: {
    tableStartLocation: { index: 2 },
    columnIndices: [0],
    tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude, unit: 'PT' } },
    fields: 'widthType,width',
  },
});

describe('tables of a document', () => {
  test('a newline comes before the table, and table, row and cell take one index each', () => {
    const document = edited(aDocument(), table(1, 2, 2));
    const [, newline, element, last] = document.body.content;
    expect(newline).toMatchObject({ startIndex: 1, endIndex: 2 });
    expect(element).toMatchObject({ startIndex: 2, endIndex: 14 });
    expect(element?.table?.tableRows.map((row) => row.startIndex)).toEqual([3, 8]);
    const cells = element?.table?.tableRows.flatMap((row) => row.tableCells) ?? [];
    expect(cells.map((c) => c.content[0]?.startIndex)).toEqual([5, 7, 10, 12]);
    expect(last).toMatchObject({ startIndex: 14, endIndex: 15 });
  });

  test('cells are filled from the last to the first', () => {
    const document = edited(aDocument(), table(1, 1, 2), insertAt(7, 'B'), insertAt(5, 'A'));
    expect(textsOf(document)).toEqual(['\n', 'A\n', 'B\n', '\n']);
  });

  test('text cannot be inserted between cells', () => {
    const document = edited(aDocument(), table(1, 1, 1));
    for (const index of [2, 3, 4, 6]) {
      expect(refusal(document, insertAt(index, 'x'))).toContain('inside the bounds of an existing');
    }
  });

  test('a table goes only as a whole', () => {
    const document = edited(aDocument('di atas\n'), table(9, 1, 1), insertAt(13, 'isi'));
    const element = document.body.content.find((e) => e.table);
    const [start, end] = [element?.startIndex ?? 0, element?.endIndex ?? 0];
    expect(refusal(document, remove(start, end - 1))).toContain(
      'Cannot delete the requested range',
    );
    expect(refusal(document, remove(start - 1, start))).toContain(
      'newline character before a table',
    );
    expect(refusal(document, remove(13, 17))).toContain('newline character at the end');
    expect(textsOf(edited(document, remove(13, 16)))).toEqual(['di atas\n', '\n', '\n', '\n']);
    expect(textsOf(edited(document, remove(start, end)))).toEqual(['di atas\n', '\n', '\n']);
  });

  test('rows are inserted and deleted, and the last row takes the table along', () => {
    const one = edited(aDocument(), table(1, 1, 2), insertAt(5, 'A'));
    const insert = { insertTableRow: { tableCellLocation: cell(0, 0), insertBelow: true } };
    const two = edited(one, insert);
    expect(textsOf(two)).toEqual(['\n', 'A\n', '\n', '\n', '\n', '\n']);
    expect(two.body.content[2]?.table?.rows).toBe(2);
    const gone = { deleteTableRow: { tableCellLocation: cell(0, 0) } };
    expect(textsOf(edited(two, gone, gone))).toEqual(['\n', '\n']);
    expect(refusal(one, { deleteTableRow: { tableCellLocation: cell(3, 0) } })).toContain('row');
    expect(refusal(one, { deleteTableRow: { tableCellLocation: cell(0, 0, 1) } })).toContain(
      'Invalid table start location',
    );
  });

  test('merged cells keep their text in the first cell', () => {
    const tableRange = { tableCellLocation: cell(0, 0), rowSpan: 1, columnSpan: 2 };
    const document = edited(aDocument(), table(1, 1, 2), insertAt(7, 'B'), insertAt(5, 'A'), {
      mergeTableCells: { tableRange },
    });
    const cells = document.body.content[2]?.table?.tableRows[0]?.tableCells ?? [];
    expect(cells[0]?.tableCellStyle).toMatchObject({ rowSpan: 1, columnSpan: 2 });
    expect(textsOf(document)).toEqual(['\n', 'A\n', 'B\n', '\n', '\n']);
    const outside = { ...tableRange, columnSpan: 3 };
    expect(refusal(document, { mergeTableCells: { tableRange: outside } })).toContain('outside');
  });

  test('a column under five points is refused', () => {
    const document = edited(aDocument(), table(1, 1, 1));
    expect(refusal(document, width(4.9))).toContain('at least 5 points');
    const columns = edited(document, width(5)).body.content[2]?.table?.tableStyle;
    expect(columns?.tableColumnProperties[0]?.width?.magnitude).toBe(5);
  });

  test('cell and row styles follow the field mask', () => {
    const style = (fields: string) => ({
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(0, 1), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { contentAlignment: 'MIDDLE', paddingTop: { magnitude: 2, unit: 'PT' } },
        fields,
      },
    });
    const height = {
      updateTableRowStyle: {
        tableStartLocation: { index: 2 },
        tableRowStyle: { minRowHeight: { magnitude: 40, unit: 'PT' } },
        fields: 'minRowHeight',
      },
    };
    const document = edited(aDocument(), table(1, 1, 2), style('contentAlignment'), height);
    const row = document.body.content[2]?.table?.tableRows[0];
    expect(row?.tableCells[1]?.tableCellStyle).toMatchObject({ contentAlignment: 'MIDDLE' });
    expect(row?.tableCells[1]?.tableCellStyle).not.toHaveProperty('paddingTop');
    expect(row?.tableRowStyle.minRowHeight?.magnitude).toBe(40);
    expect(refusal(document, style('warna'))).toContain('Invalid field: warna');
    expect(refusal(document, style(''))).toContain('At least one field');
  });

  test('a border belongs to both cells, and the last word counts', () => {
    const line = (width: number, color: object = { rgbColor: {} }) => ({
      color: { color },
      width: { magnitude: width, unit: 'PT' },
      dashStyle: 'SOLID',
    });
    const style = (column: number, tableCellStyle: object) => ({
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(0, column), rowSpan: 1, columnSpan: 1 },
        tableCellStyle,
        fields: Object.keys(tableCellStyle).join(','),
      },
    });
    const document = edited(
      aDocument(),
      table(1, 1, 2),
      style(0, { borderRight: line(3) }),
      style(1, { borderLeft: line(0) }),
    );
    const cells = document.body.content[2]?.table?.tableRows[0]?.tableCells ?? [];
    expect(cells.map((c) => [c.tableCellStyle.borderLeft, c.tableCellStyle.borderRight])).toEqual([
      [undefined, line(0)],
      [line(0), undefined],
    ]);
    const transparent = { ...line(1), color: {} };
    expect(refusal(document, style(0, { borderTop: transparent }))).toContain('transparent');
    expect(refusal(document, style(0, { borderTop: { color: line(1).color } }))).toContain('width');
  });

  test('a page break stands before a newline and never in a cell', () => {
    const pageBreak = (index: number) => ({ insertPageBreak: { location: { index } } });
    const document = edited(aDocument('ab'), pageBreak(2));
    expect(textsOf(document)).toEqual(['a\uFFFC\n', 'b\n']);
    const inTable = edited(aDocument(), table(1, 1, 1));
    expect(refusal(inTable, pageBreak(5))).toContain('outside of tables');
  });
});
