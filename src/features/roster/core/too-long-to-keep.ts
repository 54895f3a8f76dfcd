import type { RawCell } from '../../../kernel/table';

/** A cell of a spreadsheet holds so many characters. */
const LONGEST_CELL = 50_000;
/** One character is six at most as JSON: shorter texts always fit. */
const ALWAYS_FITS = 8_000;

/** Whether a history, which keeps cells as JSON in cells, cannot hold one. Such a cell is left alone: nothing could undo it. */
export function isTooLongToKeep(cell: RawCell): boolean {
  return (
    typeof cell === 'string' &&
    cell.length > ALWAYS_FITS &&
    JSON.stringify(cell).length > LONGEST_CELL
  );
}
