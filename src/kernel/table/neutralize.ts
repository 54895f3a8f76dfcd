import type { RawCell } from './cell';

/**
 * Text that a spreadsheet or a CSV reader would take for a formula gets an apostrophe in front; `textOf` takes it away
 * again. A spreadsheet takes one apostrophe for the sign of text, so text that begins with its own gets another.
 * Numbers, dates and ordinary text pass unchanged.
 */
export function neutralize(cell: RawCell): RawCell {
  return typeof cell === 'string' && /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
}
