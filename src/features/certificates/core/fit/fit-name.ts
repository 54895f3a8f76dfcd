import type { PaperKind } from '../model';
import { countLines } from './count-lines';

/** How the standard templates set a name, in points: the framed papers large, the letter in a column of its table. */
const LOOK = { font: 'EB Garamond', isBold: true, size: 34 } as const;
/** The place for a name in a frame: its width, and the height that keeps the paper on its page. */
const PLACE = { width: 674, height: 68 } as const;
/** A line is as much higher than its letters. */
const LEADING = 1.31;
/** Smaller than this a name is no longer the first thing on its paper. */
const SMALLEST = 12;

/** Whether a name is fitted on this kind of paper at all: in a letter it takes the lines it needs. */
function isFramed(kind: PaperKind): boolean {
  return kind !== 'statement';
}

/** The size in points at which a name has room; null when even the smallest is too large. */
export function fittedSize(kind: PaperKind, name: string): number | null {
  if (!isFramed(kind)) return LOOK.size;
  for (let size: number = LOOK.size; size >= SMALLEST; size--) {
    const lines = countLines(name, { ...LOOK, size }, PLACE.width);
    if (lines === 1 || lines * size * LEADING <= PLACE.height) return size;
  }
  return null;
}

/** The size that a name must shrink to, or null where it may stay as the template has it. */
export function shrunkSize(kind: PaperKind, name: string): number | null {
  const size = fittedSize(kind, name) ?? SMALLEST;
  return size < LOOK.size ? size : null;
}
