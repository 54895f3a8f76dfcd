import type {
  DocumentRange,
  DocumentStyle,
  GoogleDocument,
  ParagraphStyle,
  TextStyle,
} from './document';
import { applyMask } from './field-mask';
import { refuse } from './invalid-request';
import { endOfBody, paragraphsOf } from './locate';
import { cutElements } from './paragraph-elements';
import { reindex } from './reindex';

const TEXT_FIELDS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'smallCaps',
  'fontSize',
  'weightedFontFamily',
  'foregroundColor',
  'backgroundColor',
  'link',
] as const satisfies readonly (keyof TextStyle)[];

const PARAGRAPH_FIELDS = [
  'namedStyleType',
  'alignment',
  'lineSpacing',
  'spaceAbove',
  'spaceBelow',
  'indentStart',
  'indentEnd',
  'indentFirstLine',
  'keepWithNext',
  'keepLinesTogether',
  'pageBreakBefore',
  'direction',
] as const satisfies readonly (keyof ParagraphStyle)[];

const DOCUMENT_FIELDS = [
  'background',
  'pageSize',
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'marginHeader',
  'marginFooter',
] as const satisfies readonly (keyof DocumentStyle)[];

/** Styles the text of a range; runs are cut at its ends. */
export function updateTextStyle(
  document: GoogleDocument,
  range: DocumentRange,
  style: Partial<TextStyle>,
  fields: string,
): void {
  refuseRange(document, range);
  for (const { paragraph, start, end } of paragraphsOf(document.body.content)) {
    if (range.endIndex <= start || end <= range.startIndex) continue;
    const [before, rest] = cutElements(paragraph.elements, Math.max(0, range.startIndex - start));
    const length = Math.min(range.endIndex, end) - Math.max(range.startIndex, start);
    const [middle, after] = cutElements(rest, length);
    for (const element of middle) {
      const target = element.textRun?.textStyle ?? element.pageBreak?.textStyle;
      if (target) applyMask(target, style, fields, TEXT_FIELDS);
    }
    paragraph.elements = [...before, ...middle, ...after];
  }
  reindex(document);
}

/** Styles every paragraph that overlaps a range. */
export function updateParagraphStyle(
  document: GoogleDocument,
  range: DocumentRange,
  style: Partial<ParagraphStyle>,
  fields: string,
): void {
  refuseRange(document, range);
  for (const { paragraph, start, end } of paragraphsOf(document.body.content)) {
    if (range.endIndex <= start || end <= range.startIndex) continue;
    applyMask(paragraph.paragraphStyle, style, fields, PARAGRAPH_FIELDS);
  }
}

/** Page size, margins and background. */
export function updateDocumentStyle(
  document: GoogleDocument,
  style: Partial<DocumentStyle>,
  fields: string,
): void {
  applyMask(document.documentStyle, style, fields, DOCUMENT_FIELDS);
}

function refuseRange(document: GoogleDocument, range: DocumentRange): void {
  if (range.endIndex <= range.startIndex) refuse('The range should not be empty.');
  const end = endOfBody(document);
  if (range.endIndex > end) {
    refuse(
      `Index ${range.endIndex} must be less than or equal to the end index of the referenced segment, ${end}.`,
    );
  }
}
