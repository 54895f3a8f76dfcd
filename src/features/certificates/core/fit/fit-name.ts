import { countLines } from './count-lines';
import { leadingOf } from './leading';
import type { FitCell, FitContent, FitPage, FitParagraph } from './read-page';

/** Where a name stands alone on its line: the room it has, how it is set, and where in the document. */
export interface NamePlace {
  readonly start: number;
  readonly width: number;
  readonly font: string;
  readonly isBold: boolean;
  readonly size: number;
}

export const NAME = '{{nama}}';
/** Left free beside a name, points: letters are measured, spaces between them are not always set alike. */
const CAUTION = 8;
/** Smaller than this a name is no longer the first thing on its paper; one among other lines is still read well. */
const SMALLEST = 12;
const SMALLEST_IN_TEXT = 9;

/** The first place where a name stands alone; null where it is one of many words and takes the lines it needs. */
export function namePlace({ width, content }: FitPage): NamePlace | null {
  return placeIn(content, width);
}

function placeIn(content: FitContent, width: number): NamePlace | null {
  for (const one of content) {
    const found =
      one.kind === 'table'
        ? firstOf(one.rows.flatMap(({ cells }) => cells))
        : placeAlone(one, width - one.indent - CAUTION);
    if (found !== null) return found;
  }
  return null;
}

function firstOf(cells: readonly FitCell[]): NamePlace | null {
  for (const { content, width } of cells) {
    const found = placeIn(content, width);
    if (found !== null) return found;
  }
  return null;
}

function placeAlone({ start, runs }: FitParagraph, width: number): NamePlace | null {
  const text = runs.map((run) => run.text).join('');
  const [first] = runs;
  if (text.trim() !== NAME || first === undefined) return null;
  return { start: start + text.indexOf(NAME), width, ...first.look };
}

/** The size at which a name has room: on one line, or on several that together are twice as high as its letters. */
export function fittedSize(place: NamePlace, name: string): number | null {
  const { width, font, isBold, size: full } = place;
  for (let size = full; size >= smallestOf(place); size--) {
    const lines = countLines(name, { font, isBold, size }, width);
    if (lines === 1 || lines * size * leadingOf(font) <= 2 * full) return size;
  }
  return null;
}

function smallestOf({ size }: NamePlace): number {
  return Math.min(size, size > SMALLEST ? SMALLEST : SMALLEST_IN_TEXT);
}

/** The place in the framed standard templates, with what else is in the frame. */
export const FRAMED: NamePlace = {
  ...{ start: 0, width: 674, font: 'EB Garamond', isBold: true, size: 34 },
};

/** The place in the standard letter: a cell among others. */
export const IN_LETTER: NamePlace = { start: 0, width: 301, font: 'Arial', isBold: true, size: 11 };

/** The size that a name must shrink to, or null where it may stay as the template has it. */
export function shrunkSize(place: NamePlace, name: string): number | null {
  const size = fittedSize(place, name) ?? smallestOf(place);
  return size < place.size ? size : null;
}
