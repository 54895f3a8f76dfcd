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
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `B2`, `B2:D9`, `D:F`, `5:7`, with or without `$`; inverted corners are corrected. Null when it is none. */
export function parseA1(notation: string): A1Area | null {
  const match = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(notation.replaceAll('$', ''));
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const hasEnd = notation.includes(':');
  if ((!column1 && !row1) || (!hasEnd && !(column1 && row1))) return null;
  if (Boolean(column1) !== Boolean(column2) || (!row1 && row2)) return null;
  const columns = column1 ? [columnNumber(column1), columnNumber(column2)] : null;
  const rows = row1 ? [Number(row1), row2 ? Number(row2) : null] : null;
  const openRows = rows === null || rows[1] === null;
  const firstRow = rows?.[0] ?? 1;
  const lastRow = openRows ? null : (rows[1] ?? null);
  const [left, right] = columns ? [Math.min(...columns), Math.max(...columns)] : [1, null];
  return {
    row: lastRow === null ? firstRow : Math.min(firstRow, lastRow),
    column: left,
    lastRow: lastRow === null ? null : Math.max(firstRow, lastRow),
    lastColumn: right,
  };
}
