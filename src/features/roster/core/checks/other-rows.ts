/** As many row numbers as a sentence names. */
const ROWS_NAMED = 5;

/** The other rows; a few more than are named are enough, so that one value in thousands of rows stays cheap. */
export function otherRows(rows: readonly number[] | undefined, own: number): readonly number[] {
  return (rows ?? []).slice(0, ROWS_NAMED + 2).filter((row) => row !== own);
}

/** `3, 7, 12`, cut short when many. */
export function listRows(rows: readonly number[]): string {
  const shown = rows.slice(0, ROWS_NAMED).join(', ');
  return rows.length > ROWS_NAMED ? `${shown}, ...` : shown;
}
