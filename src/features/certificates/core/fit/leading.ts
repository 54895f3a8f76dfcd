/** How much higher a line is than its letters: the fonts of the standard templates, and more than most others need. */
const LEADINGS: Readonly<Record<string, number>> = { Arial: 1.15, 'EB Garamond': 1.31 };
const OTHERS = 1.25;

/** The height of a line of a font at single spacing, as a factor of its size. */
export function leadingOf(font: string): number {
  return LEADINGS[font] ?? OTHERS;
}
