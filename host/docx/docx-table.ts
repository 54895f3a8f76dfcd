import { pt } from '../docs/dimension';
import type {
  StructuralElement,
  Table,
  TableCell,
  TableCellBorder,
  TableCellStyle,
  TableRow,
} from '../docs/document';
import { colorOf, twips } from './docx-styles';
import type { XmlElement } from './read-xml';
import { elementAt, elementsIn } from './read-xml';

type ReadCell = (cell: XmlElement) => StructuralElement[];

/** Word keeps this much beside the text of a cell, and nothing above or below it. */
const CELL_MARGIN_PT = 5.4;
const SIDES = [
  ['borderTop', 'w:top', 'w:insideH'],
  ['borderBottom', 'w:bottom', 'w:insideH'],
  ['borderLeft', 'w:left', 'w:insideV'],
  ['borderRight', 'w:right', 'w:insideV'],
] as const;

/** A table of a .docx; merged cells keep the places they cover, as in the Docs API. */
export function docxTable(element: XmlElement, readCell: ReadCell): Table {
  const lines = elementAt(element, 'w:tblPr', 'w:tblBorders');
  const rows = elementsIn(element, 'w:tr').map((row) => rowOf(row, lines, readCell));
  const widths = elementsIn(elementAt(element, 'w:tblGrid'), 'w:gridCol').map((column) =>
    twips(column.attributes['w:w']),
  );
  const columns = Math.max(widths.length, ...rows.map((row) => row.tableCells.length));
  for (const row of rows) {
    while (row.tableCells.length < columns) row.tableCells.push(emptyCell());
  }
  mergeDown(rows);
  return {
    rows: rows.length,
    columns,
    tableRows: rows,
    tableStyle: {
      tableColumnProperties: Array.from({ length: columns }, (_, index) => {
        const width = widths[index];
        return width === undefined
          ? { widthType: 'EVENLY_DISTRIBUTED' as const }
          : { widthType: 'FIXED_WIDTH' as const, width: pt(Math.max(5, width)) };
      }),
    },
  };
}

function rowOf(row: XmlElement, lines: XmlElement | undefined, readCell: ReadCell): TableRow {
  const height = twips(elementAt(row, 'w:trPr', 'w:trHeight')?.attributes['w:val']) ?? 0;
  const tableCells = elementsIn(row, 'w:tc').flatMap((cell) => {
    const properties = elementAt(cell, 'w:tcPr');
    const span = Number(elementAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
    const content = readCell(cell);
    const style = cellStyleOf(properties, lines, span);
    return [{ content, tableCellStyle: style }, ...Array.from({ length: span - 1 }, emptyCell)];
  });
  return { tableCells, tableRowStyle: { minRowHeight: pt(height) } };
}

/** `rowSpan` 0 marks a cell that goes on from the one above, until `mergeDown` has counted it. */
function cellStyleOf(
  properties: XmlElement | undefined,
  lines: XmlElement | undefined,
  columnSpan: number,
): TableCellStyle {
  const merge = elementAt(properties, 'w:vMerge');
  const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const style: TableCellStyle = {
    rowSpan: goesOn ? 0 : 1,
    columnSpan,
    contentAlignment: 'TOP',
    paddingTop: pt(0),
    paddingBottom: pt(0),
    paddingLeft: pt(CELL_MARGIN_PT),
    paddingRight: pt(CELL_MARGIN_PT),
  };
  const fill = colorOf(elementAt(properties, 'w:shd')?.attributes['w:fill']);
  if (fill !== undefined) style.backgroundColor = fill;
  const place = elementAt(properties, 'w:vAlign')?.attributes['w:val'];
  if (place === 'center') style.contentAlignment = 'MIDDLE';
  if (place === 'bottom') style.contentAlignment = 'BOTTOM';
  const own = elementAt(properties, 'w:tcBorders');
  for (const [side, outer, inner] of SIDES) {
    const said = elementAt(own, outer) ?? elementAt(lines, inner) ?? elementAt(lines, outer);
    style[side] = borderOf(said);
  }
  return style;
}

/** Eighths of a point; a side of which nothing is said has no line. */
function borderOf(said: XmlElement | undefined): TableCellBorder {
  const value = said?.attributes['w:val'] ?? 'nil';
  const isDrawn = value !== 'nil' && value !== 'none';
  return {
    color: colorOf(said?.attributes['w:color']) ?? { color: { rgbColor: {} } },
    width: pt(isDrawn ? Number(said?.attributes['w:sz'] ?? 4) / 8 : 0),
    dashStyle: 'SOLID',
  };
}

function mergeDown(rows: readonly TableRow[]): void {
  rows.forEach((row, index) => {
    row.tableCells.forEach((cell, column) => {
      if (cell.tableCellStyle.rowSpan !== 0) return;
      cell.tableCellStyle.rowSpan = 1;
      for (let above = index - 1; above >= 0; above--) {
        const head = rows[above]?.tableCells[column];
        if (head === undefined || (head.tableCellStyle.rowSpan ?? 1) < index - above) continue;
        head.tableCellStyle.rowSpan = index - above + 1;
        return;
      }
    });
  });
}

function emptyCell(): TableCell {
  return {
    content: [
      {
        paragraph: {
          elements: [{ textRun: { content: '\n', textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ],
    tableCellStyle: { rowSpan: 1, columnSpan: 1 },
  };
}
