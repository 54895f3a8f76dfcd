/**
 * A Latin square of order n: row r is the way of class r through the fields, one a stage. Columns step by 1, -2, 3, -4
 * and so on round the fields (Williams 1949), so with an even n every field follows every other exactly once, and with
 * an odd n at most twice, which is the best that steps round a circle can do.
 */
export function latinSquare(n: number): readonly (readonly number[])[] {
  const zigzag = Array.from({ length: n }, (_, column) =>
    column % 2 === 1 ? (column + 1) / 2 : (n - column / 2) % n,
  );
  return Array.from({ length: n }, (_, row) => zigzag.map((step) => (row + step) % n));
}

/** How often the most frequent pair of fields follows each other in the ways of the classes; null is a stage off. */
export function mostCarryOver(ways: readonly (readonly (number | null)[])[]): number {
  const seen = new Map<string, number>();
  for (const way of ways) {
    const fields = way.filter((field) => field !== null);
    fields.slice(1).forEach((field, index) => {
      const pair = `${fields[index]}>${field}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    });
  }
  return Math.max(0, ...seen.values());
}
