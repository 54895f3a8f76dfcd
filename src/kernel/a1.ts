/** The letters of a column: 1 -> `A`, 27 -> `AA`. */
function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** `F12` for row 12, column 6; both 1-based. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
