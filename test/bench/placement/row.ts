/** Cells of a table, each at the right of its width. */
export function row(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join('  ');
}

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
