import type { Alignment, Content, ContentText } from 'pdfmake/interfaces';
import type { GoogleDocument, Paragraph, TextStyle } from '../docs/document';
import { fontFor } from './fonts';
import { hexOf, resolveParagraphStyle, resolveTextStyle } from './resolve-style';

/** A part of a paragraph: page breaks cut it into several. */
export interface ParagraphPart {
  readonly content: ContentText;
  readonly breakBefore: boolean;
  readonly isEmpty: boolean;
  readonly keepWithNext: boolean;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  START: 'left',
  CENTER: 'center',
  END: 'right',
  JUSTIFIED: 'justify',
};

/** The parts of a paragraph; what follows a page break begins on a new page. */
export function paragraphParts(document: GoogleDocument, paragraph: Paragraph): ParagraphPart[] {
  const style = resolveParagraphStyle(document, paragraph);
  const pieces: TextStyleRun[][] = [[]];
  for (const element of paragraph.elements) {
    if (element.pageBreak) pieces.push([]);
    const text = element.textRun?.content.replace(/\n$/, '').replaceAll('\u000b', '\n') ?? '';
    const textStyle = element.textRun?.textStyle ?? element.pageBreak?.textStyle ?? {};
    pieces.at(-1)?.push({ text, style: resolveTextStyle(document, paragraph, textStyle) });
  }
  return pieces.map((runs, i) => ({
    content: textContent(style, runs),
    breakBefore: i > 0 || style.pageBreakBefore === true,
    isEmpty: runs.every((run) => run.text === ''),
    keepWithNext: style.keepWithNext === true,
  }));
}

interface TextStyleRun {
  readonly text: string;
  readonly style: TextStyle;
}

function textContent(
  style: ReturnType<typeof resolveParagraphStyle>,
  runs: readonly TextStyleRun[],
): ContentText {
  const points = (dimension: { readonly magnitude: number } | undefined) =>
    dimension?.magnitude ?? 0;
  const start = points(style.indentStart);
  const firstLine = points(style.indentFirstLine) - start;
  const shown = runs.filter((run) => run.text !== '');
  // A paragraph without text is as high as its newline: a space keeps the line.
  const filled = shown.length > 0 ? shown : runs.slice(-1).map((run) => ({ ...run, text: ' ' }));
  return {
    text: filled.map(runContent),
    alignment: ALIGNMENTS[style.alignment ?? 'START'] ?? 'left',
    lineHeight: (style.lineSpacing ?? 100) / 100,
    // Positive only: pdfmake has no hanging first line outside a list.
    leadingIndent: Math.max(0, firstLine),
    margin: [start, points(style.spaceAbove), points(style.indentEnd), points(style.spaceBelow)],
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
  };
}

function runContent({ text, style }: TextStyleRun): Content {
  const underline = style.underline === true ? ['underline' as const] : [];
  const strike = style.strikethrough === true ? ['lineThrough' as const] : [];
  const background = hexOf(style.backgroundColor);
  return {
    // Composed letters, because marks are not placed: font features are off.
    text: shownText(text.normalize('NFC'), style.smallCaps === true),
    font: fontFor(style.weightedFontFamily?.fontFamily),
    fontSize: style.fontSize?.magnitude ?? 11,
    bold: style.bold === true || (style.weightedFontFamily?.weight ?? 400) >= 600,
    italics: style.italic === true,
    color: hexOf(style.foregroundColor) ?? '#000000',
    decoration: [...underline, ...strike],
    ...(background === undefined ? {} : { background }),
  };
}

function shownText(text: string, isSmallCaps: boolean): string {
  const spaced = text.replaceAll('\t', '    ');
  return isSmallCaps ? spaced.toUpperCase() : spaced;
}
