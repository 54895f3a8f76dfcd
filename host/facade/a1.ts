/** A rectangle in A1 notation; an open end (`D:F`, `5:7`) is null. */
export interface A1Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^([A-Z]{0,3})(\d*)$/i.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  return { column: letters ? columnNumber(letters) : null, row: digits ? Number(digits) : null };
}

/** First and last of two numbers; without a first it begins at 1, without a last it is open. */
function span(first: number | null, last: number | null): readonly [number, number | null] {
  if (first === null || last === null) return [first ?? 1, null];
  return [Math.min(first, last), Math.max(first, last)];
}

/** Reads `B2`, `B2:D9`, `D:F`, `5:7`, with or without `$`; inverted corners are corrected. Null when it is none. */
export function parseA1(notation: string): A1Area | null {
  const corners = notation.replaceAll('$', '').split(':').map(parseCorner);
  const [start, end = start] = corners;
  if (!start || !end || corners.length > 2) return null;
  const isWhole = start.column !== null && start.row !== null;
  if (corners.length === 1 && !isWhole) return null;
  if ((start.column === null) !== (end.column === null)) return null;
  if (start.row === null && end.row !== null) return null;
  const [row, lastRow] = span(start.row, end.row);
  const [column, lastColumn] = span(start.column, end.column);
  return { row, column, lastRow, lastColumn };
}
