/** Where the rows (or columns) of a sheet lie, in pixels; numbers are 1-based. */
export interface Track {
  readonly count: number;
  readonly total: number;
  startOf(index: number): number;
  sizeOf(index: number): number;
  /** The row or column under a position, clamped to the sheet. */
  at(position: number): number;
}

/** Makes a track of `count` strips of one size but for some. */
export function makeTrack(
  count: number,
  usual: number,
  sizes: Readonly<Record<number, number>>,
): Track {
  const starts = new Float64Array(count + 2);
  for (let index = 1; index <= count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + (sizes[index] ?? usual);
  }
  const startOf = (index: number) => starts[Math.min(Math.max(index, 1), count + 1)] ?? 0;
  return {
    count,
    total: startOf(count + 1),
    startOf,
    sizeOf: (index) => startOf(index + 1) - startOf(index),
    at(position) {
      let low = 1;
      let high = count;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
