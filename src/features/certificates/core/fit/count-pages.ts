import { charWidth } from './char-widths';
import type { TextLook } from './count-lines';
import { leadingOf } from './leading';
import type { FitContent, FitPage, FitParagraph, FitRun } from './read-page';

/** The values that are filled in, and at which size a name that stands alone is set. */
export interface Filling {
  readonly values: Readonly<Record<string, string>>;
  readonly nameSize: number | null;
}

/**
 * The pages that a document takes once it is filled, as far as widths of letters and heights of lines tell: what begins
 * a page begins a new one, and everything else follows from the top to the bottom.
 */
export function countPages({ width, height, content }: FitPage, filling: Filling): number {
  let pages = 1;
  let used = 0;
  for (const one of content) {
    const startsPage = one.kind === 'paragraph' && one.startsPage;
    const needed = heightOf([one], width, filling);
    if (startsPage) {
      pages += used > height ? Math.ceil(used / height) : 1;
      used = 0;
    }
    used += needed;
  }
  return pages + Math.max(0, Math.ceil(used / height) - 1);
}

function heightOf(content: FitContent, width: number, filling: Filling): number {
  return content.reduce((sum, one) => {
    if (one.kind === 'paragraph') return sum + paragraphHeight(one, width, filling);
    const rows = one.rows.map(({ minHeight, cells }) =>
      Math.max(
        minHeight,
        ...cells.map((cell) => cell.padding + heightOf(cell.content, cell.width, filling)),
      ),
    );
    return sum + rows.reduce((total, row) => total + row, 0);
  }, 0);
}

function paragraphHeight(paragraph: FitParagraph, width: number, filling: Filling): number {
  const { runs, around, lineSpacing, indent } = paragraph;
  const filled = runs.map((run) => filledRun(run, filling));
  const tallest = Math.max(0, ...filled.map(({ look }) => look.size * leadingOf(look.font)));
  return around + linesOf(filled, width - indent) * tallest * lineSpacing;
}

function filledRun({ text, look }: FitRun, { values, nameSize }: Filling): FitRun {
  const isName = text.trim() === '{{nama}}' && nameSize !== null;
  return {
    text: text
      .replace(/\{\{[#/][^{}]*\}\}/g, '')
      .replace(/\{\{([^{}]*)\}\}/g, (tag, name: string) => values[name] ?? tag),
    look: isName ? { ...look, size: nameSize } : look,
  };
}

/** Lines of text of several looks, broken between words and within a word that is too long. */
function linesOf(runs: readonly FitRun[], width: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const close = (): void => {
    // A space, or the end of the paragraph, hangs over the edge and begins no line.
    if (word === 0) return;
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    if (word > width) {
      lines += Math.ceil(word / width) - 1;
      used = word % width;
    } else used += word;
    word = 0;
  };
  for (const { text, look } of runs) {
    for (const character of text) {
      if (/\s/.test(character)) {
        close();
        used += widthOf(' ', look);
      } else word += widthOf(character, look);
    }
  }
  close();
  return lines;
}

function widthOf(character: string, { font, isBold, size }: TextLook): number {
  return (charWidth(character, font, isBold) * size) / 1000;
}
