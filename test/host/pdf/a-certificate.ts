import { emptyDocument, type GoogleDocument } from '../../../host/docs';
import { edited, insertAt } from '../docs/a-document';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const index = (at: number) => ({ tableStartLocation: { index: at } });
const style = (startIndex: number, endIndex: number, textStyle: object) => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields: '*' },
});
const paragraphs = (startIndex: number, endIndex: number, paragraphStyle: object) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle,
    fields: Object.keys(paragraphStyle).join(','),
  },
});
const border = {
  color: { color: { rgbColor: { red: 0.1, green: 0.25, blue: 0.5 } } },
  width: pt(4),
  dashStyle: 'SOLID',
};
const garamond = { fontFamily: 'EB Garamond', weight: 400 };

export const HEADLINE = 'SERTIFIKAT KELULUSAN';
export const NAME = 'Łucja Siti Nurhaliza Putri';
const LINES = [
  HEADLINE,
  'Nomor: 563/001/PK/2021',
  'Diberikan kepada',
  NAME,
  'Telah menyelesaikan pelatihan Menjahit 100 JP, 10 Juni sampai dengan 5 Juli 2021.',
];

/** Landscape A4 in a frame of one cell, a second page with a table of units. */
export function aCertificate(): GoogleDocument {
  const text = LINES.join('\n');
  const nameAt = 5 + text.indexOf(NAME);
  const framed = edited(
    emptyDocument('doc-2', 'Sertifikat Siti'),
    {
      updateDocumentStyle: {
        documentStyle: {
          pageSize: { width: pt(841.89), height: pt(595.28) },
          marginTop: pt(28),
          marginBottom: pt(28),
          marginLeft: pt(28),
          marginRight: pt(28),
        },
        fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
      },
    },
    { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } },
    paragraphs(1, 2, { lineSpacing: 6 }),
    style(1, 2, { fontSize: pt(1) }),
    {
      updateTableCellStyle: {
        tableStartLocation: { index: 2 },
        tableCellStyle: {
          borderLeft: border,
          borderRight: border,
          borderTop: border,
          borderBottom: border,
          contentAlignment: 'MIDDLE',
        },
        fields: 'borderLeft,borderRight,borderTop,borderBottom,contentAlignment',
      },
    },
    {
      updateTableRowStyle: {
        ...index(2),
        tableRowStyle: { minRowHeight: pt(520) },
        fields: 'minRowHeight',
      },
    },
    insertAt(5, text),
    paragraphs(5, 5 + text.length, { alignment: 'CENTER', spaceBelow: pt(12) }),
    style(5, 5 + HEADLINE.length, { bold: true, fontSize: pt(34), weightedFontFamily: garamond }),
    style(nameAt, nameAt + NAME.length, {
      italic: true,
      underline: true,
      fontSize: pt(26),
      weightedFontFamily: garamond,
      foregroundColor: border.color,
    }),
  );
  return withUnits(framed);
}

function withUnits(document: GoogleDocument): GoogleDocument {
  const end = (document.body.content.at(-1)?.endIndex ?? 0) - 1;
  const listed = edited(
    document,
    { insertPageBreak: { location: { index: end } } },
    insertAt(end + 2, 'Daftar unit kompetensi'),
    { insertTable: { endOfSegmentLocation: {}, rows: 3, columns: 3 } },
  );
  const units = listed.body.content.findLast((element) => element.table);
  const start = units?.startIndex ?? 0;
  const cells = units?.table?.tableRows.flatMap((row) => row.tableCells) ?? [];
  const texts = ['No', 'Unit', 'JP', '1', 'Mengoperasikan mesin jahit', '60', 'Jumlah', '', '100'];
  const fills = texts.map((text, i) => insertAt(cells[i]?.content[0]?.startIndex ?? 0, text));
  return edited(
    listed,
    ...fills.reverse(),
    {
      updateTableColumnProperties: {
        ...index(start),
        columnIndices: [0, 2],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: pt(60) },
        fields: '*',
      },
    },
    {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: { ...index(start), rowIndex: 0, columnIndex: 0 },
          rowSpan: 1,
          columnSpan: 3,
        },
        tableCellStyle: {
          backgroundColor: { color: { rgbColor: { red: 0.85, green: 0.9, blue: 1 } } },
        },
        fields: 'backgroundColor',
      },
    },
    {
      mergeTableCells: {
        tableRange: {
          tableCellLocation: { ...index(start), rowIndex: 2, columnIndex: 0 },
          rowSpan: 1,
          columnSpan: 2,
        },
      },
    },
  );
}
