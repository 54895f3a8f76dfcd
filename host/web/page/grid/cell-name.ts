/** `1` -> `A`, `27` -> `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row 4, column 2 -> `B4`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B4` or `b4` -> row and column; null for anything else. */
export function parseCellName(text: string): { row: number; column: number } | null {
  const match = /^\s*([A-Za-z]{1,3})(\d{1,6})\s*$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const letters = [...match[1].toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row > 0 ? { row, column } : null;
}
