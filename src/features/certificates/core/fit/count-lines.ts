import { charWidth } from './char-widths';

/** How a text is set; the size in points. */
export interface TextLook {
  readonly font: string;
  readonly isBold: boolean;
  readonly size: number;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, { font, isBold, size }: TextLook): number {
  let sum = 0;
  for (const character of text) sum += charWidth(character, font, isBold);
  return (sum * size) / 1000;
}

/** The lines that a text takes at a width in points, broken between words, and within a word that is too long. */
export function countLines(text: string, look: TextLook, width: number): number {
  const space = textWidth(' ', look);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = textWidth(word, look);
    const gap = used === 0 ? 0 : space;
    if (used > 0 && used + gap + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) {
      lines += Math.ceil(needed / width) - 1;
      used = needed % width;
    } else used += (used === 0 ? 0 : space) + needed;
  }
  return lines;
}
