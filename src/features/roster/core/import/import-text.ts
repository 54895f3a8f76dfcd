import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';

/** The longest text that is imported into a cell. */
export const LONGEST_IMPORTED = 2000;

/** Control characters, halves of surrogate pairs, marks that turn the reading direction; line ends are spaces. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '00/00/0000',
  '0000-00-00',
  'null',
  '#n/a',
  '#ref!',
  '#value!',
  '#name?',
  '#div/0!',
]);

/** A cell of a file as text, and whether signs that nobody sees were taken out. */
export function plainText(cell: RawCell): { readonly text: string; readonly isCleaned: boolean } {
  const lines = textOf(cell).replace(/[\t\r\n]+/g, ' ');
  const text = lines.replace(UNSEEN, '');
  return {
    // `12.0` is the number 12 that a program has written; `'0812` a text that Excel was told to leave alone.
    text: text
      .replace(/^(\d+)[.,]0+$/, '$1')
      .replace(/^'(?=[\d+])/, '')
      .replace(/[ \u00a0]+/g, ' ')
      .trim(),
    isCleaned: text !== lines,
  };
}

/** Whether a text stands for an empty cell: signs of offices and of damaged formulas. */
export function meansNothing(text: string): boolean {
  return NOTHING.has(text.toLowerCase());
}
