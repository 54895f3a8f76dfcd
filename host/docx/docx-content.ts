import type { Paragraph, ParagraphElement, StructuralElement, TextStyle } from '../docs/document';
import type { DocxStyles } from './docx-styles';
import { paragraphStyleOf, textStyleOf } from './docx-styles';
import { docxTable } from './docx-table';
import type { XmlElement } from './read-xml';
import { elementAt, elementsIn, textIn } from './read-xml';

/** Wrappers whose inside counts as if they were not there; what was deleted under *track changes* does not. */
const WRAPPERS: readonly string[] = [
  ...['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple'],
];

/** Paragraphs and tables of a body or a cell; at least one paragraph, the last one, as Docs wants it. */
export function docxContent(parent: XmlElement, styles: DocxStyles): StructuralElement[] {
  const content = unwrapped(parent).flatMap((element): StructuralElement[] => {
    if (element.name === 'w:p') return [{ paragraph: paragraphOf(element, styles) }];
    if (element.name === 'w:tbl') {
      return [{ table: docxTable(element, (cell) => docxContent(cell, styles)) }];
    }
    return [];
  });
  // Docs keeps a paragraph before and after every table.
  const spaced = content.flatMap((element, index) => {
    const needsLine = element.table !== undefined && content[index - 1]?.paragraph === undefined;
    return needsLine ? [emptyLine(), element] : [element];
  });
  return spaced.at(-1)?.paragraph === undefined ? [...spaced, emptyLine()] : spaced;
}

function unwrapped(parent: XmlElement): readonly XmlElement[] {
  return elementsIn(parent).flatMap((element) =>
    WRAPPERS.includes(element.name) ? unwrapped(element) : [element],
  );
}

function paragraphOf(element: XmlElement, styles: DocxStyles): Paragraph {
  const properties = elementAt(element, 'w:pPr');
  const styleId = elementAt(properties, 'w:pStyle')?.attributes['w:val'];
  const base = styles.text(styleId);
  const runs = unwrapped(element)
    .filter(({ name }) => name === 'w:r')
    .flatMap((run) => runOf(run, { ...base, ...textStyleOf(elementAt(run, 'w:rPr')) }));
  const mark = { ...base, ...textStyleOf(elementAt(properties, 'w:rPr')) };
  return {
    elements: [...runs, { textRun: { content: '\n', textStyle: mark } }],
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      lineSpacing: 100,
      ...styles.paragraph(styleId),
      ...paragraphStyleOf(properties),
    },
  };
}

function runOf(run: XmlElement, textStyle: TextStyle): ParagraphElement[] {
  return elementsIn(run).flatMap((piece): ParagraphElement[] => {
    if (piece.name === 'w:t') return [textRun(textIn(piece), textStyle)];
    if (piece.name === 'w:tab') return [textRun('\t', textStyle)];
    if (piece.name !== 'w:br') return [];
    if (piece.attributes['w:type'] === 'page') return [{ pageBreak: { textStyle } }];
    return [textRun('\u000b', textStyle)];
  });
}

function textRun(content: string, textStyle: TextStyle): ParagraphElement {
  return { textRun: { content, textStyle } };
}

function emptyLine(): StructuralElement {
  return {
    paragraph: {
      elements: [{ textRun: { content: '\n', textStyle: {} } }],
      paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
    },
  };
}
