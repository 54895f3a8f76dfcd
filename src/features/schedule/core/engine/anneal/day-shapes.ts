import type { DayShape } from '../wishes';
import type { Instance } from './instance';

/** One table of points for each different shape, one behind the other; the first is for resources without a wish. */
export function compileShapes(
  dayShapes: readonly (DayShape | null)[],
  longestDay: number,
): Pick<Instance, 'shapeStart' | 'shapePoints'> {
  const masks = 1 << longestDay;
  const starts = new Map<string, number>([['', 0]]);
  const tables: number[] = Array.from({ length: masks }, () => 0);
  const shapeStart = Int32Array.from(dayShapes, (shape) => {
    const key = shape === null ? '' : `${shape.kind} ${shape.points} ${shape.dayPoints}`;
    const known = starts.get(key);
    if (known !== undefined || shape === null) return known ?? 0;
    const start = tables.length;
    for (let mask = 0; mask < masks; mask++) tables.push(shapePoints(shape, mask));
    starts.set(key, start);
    return start;
  });
  return { shapeStart, shapePoints: Int32Array.from(tables) };
}

/** What a day costs whose used slots are these bits. */
export function shapePoints({ kind, points, dayPoints }: DayShape, mask: number): number {
  const count = kind === 'isolated' ? countIsolated(mask) : countGaps(mask);
  return points * count + (mask === 0 ? 0 : dayPoints);
}

/** Used slots of a day, as bits, with a free one on both sides. */
function countIsolated(mask: number): number {
  const alone = mask & ~(mask << 1) & ~(mask >> 1);
  let count = 0;
  for (let rest = alone; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** Free slots of a day between used ones. */
function countGaps(mask: number): number {
  let gaps = 0;
  let free = 0;
  for (let rest = mask & -mask ? mask / (mask & -mask) : 0; rest > 0; rest >>= 1) {
    if (rest % 2 === 0) free++;
    else {
      gaps += free;
      free = 0;
    }
  }
  return gaps;
}
