import type { ParagraphBlock, Run } from './blocks';
import type { DocsEdit } from './docs-edit';
import { color, points } from './docs-edit';

/** The text of paragraphs as it is inserted, without the last newline: the place already has one. */
export function textOfParagraphs(paragraphs: readonly ParagraphBlock[]): string {
  return paragraphs.map((one) => one.runs.map((run) => run.text).join('')).join('\n');
}

/**
 * Edits that put paragraphs where an empty paragraph begins. All of the look is set each time: an inserted paragraph
 * takes over the look of the one it splits.
 */
export function paragraphEdits(
  paragraphs: readonly ParagraphBlock[],
  index: number,
  isInBody: boolean,
): readonly DocsEdit[] {
  const text = textOfParagraphs(paragraphs);
  const edits: DocsEdit[] = text === '' ? [] : [{ insertText: { location: { index }, text } }];
  let start = index;
  for (const paragraph of paragraphs) {
    const length = textOfParagraphs([paragraph]).length;
    const range = { startIndex: start, endIndex: start + length + 1 };
    edits.push(paragraphStyle(paragraph, range, isInBody), ...runStyles(paragraph.runs, start));
    start += length + 1;
  }
  return edits;
}

interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
}

function paragraphStyle(paragraph: ParagraphBlock, range: Range, isInBody: boolean): DocsEdit {
  const fields = ['alignment', 'lineSpacing', 'spaceAbove', 'spaceBelow'];
  fields.push('indentStart', 'indentFirstLine');
  // The Docs API refuses page breaks before paragraphs of a table.
  if (isInBody) fields.push('pageBreakBefore', 'keepWithNext');
  return {
    updateParagraphStyle: {
      range,
      paragraphStyle: {
        alignment: paragraph.align ?? 'START',
        lineSpacing: paragraph.lineSpacing ?? 100,
        spaceAbove: points(paragraph.above ?? 0),
        spaceBelow: points(paragraph.below ?? 0),
        indentStart: points(paragraph.indent ?? 0),
        indentFirstLine: points(paragraph.indent ?? 0),
        ...(isInBody
          ? {
              pageBreakBefore: paragraph.startsPage ?? false,
              keepWithNext: paragraph.keepsWithNext ?? false,
            }
          : {}),
      },
      fields: fields.join(','),
    },
  };
}

function runStyles(runs: readonly Run[], start: number): readonly DocsEdit[] {
  const edits: DocsEdit[] = [];
  let from = start;
  runs.forEach((run, position) => {
    // The newline of the paragraph belongs to its last run: it gives an empty line its height.
    const isLast = position === runs.length - 1;
    const to = from + run.text.length + (isLast ? 1 : 0);
    if (to > from) edits.push(textStyle(run, { startIndex: from, endIndex: to }));
    from = to;
  });
  return edits;
}

function textStyle(run: Run, range: Range): DocsEdit {
  return {
    updateTextStyle: {
      range,
      textStyle: {
        bold: run.bold ?? false,
        italic: run.italic ?? false,
        underline: run.underline ?? false,
        fontSize: points(run.size ?? 11),
        weightedFontFamily: { fontFamily: run.font ?? 'Arial', weight: 400 },
        foregroundColor: color(run.color ?? '#202124'),
      },
      fields: 'bold,italic,underline,fontSize,weightedFontFamily,foregroundColor',
    },
  };
}
