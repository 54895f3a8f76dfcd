import { pt } from './dimension';
import type { GoogleDocument, NamedStyle, ParagraphStyle, TextStyle } from './document';
import { reindex } from './reindex';

/** A new document as the API answers it: a section break and one empty paragraph, A4 portrait. */
export function emptyDocument(documentId: string, title: string): GoogleDocument {
  const document: GoogleDocument = {
    documentId,
    title,
    revisionId: 'r1',
    body: {
      content: [
        { sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS' } } },
        {
          paragraph: {
            elements: [{ textRun: { content: '\n', textStyle: {} } }],
            paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
          },
        },
      ],
    },
    documentStyle: {
      background: { color: {} },
      pageSize: { width: pt(595.275590551181), height: pt(841.8897637795277) },
      marginTop: pt(72),
      marginBottom: pt(72),
      marginLeft: pt(72),
      marginRight: pt(72),
      marginHeader: pt(36),
      marginFooter: pt(36),
    },
    namedStyles: { styles: namedStyles() },
  };
  reindex(document);
  return document;
}

function namedStyles(): NamedStyle[] {
  const normalText: TextStyle = {
    bold: false,
    italic: false,
    underline: false,
    fontSize: pt(11),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    foregroundColor: { color: { rgbColor: {} } },
  };
  const normalParagraph: ParagraphStyle = {
    alignment: 'START',
    lineSpacing: 115,
    spaceAbove: pt(0),
    spaceBelow: pt(0),
    indentStart: pt(0),
    indentEnd: pt(0),
    indentFirstLine: pt(0),
  };
  const heading = (name: string, size: number, above: number, below: number): NamedStyle => ({
    namedStyleType: name,
    textStyle: { fontSize: pt(size) },
    paragraphStyle: { spaceAbove: pt(above), spaceBelow: pt(below), keepWithNext: true },
  });
  return [
    { namedStyleType: 'NORMAL_TEXT', textStyle: normalText, paragraphStyle: normalParagraph },
    heading('TITLE', 26, 0, 3),
    heading('SUBTITLE', 15, 0, 16),
    heading('HEADING_1', 20, 20, 6),
    heading('HEADING_2', 16, 18, 6),
    heading('HEADING_3', 14, 16, 4),
    heading('HEADING_4', 12, 14, 4),
    heading('HEADING_5', 11, 12, 4),
    heading('HEADING_6', 11, 12, 4),
  ];
}
