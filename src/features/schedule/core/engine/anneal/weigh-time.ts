import type { Grid } from './grid';

/**
 * Points for an event's way from one slot to another: the days of its activity, and how the days of its resources lie.
 * A resource that an event uses there already comes back in exchange and stays as it is.
 */
export function weighTime(grid: Grid, activity: number, from: number, to: number): number {
  const { mask, data } = grid;
  const { dayOf, bitOf, firstShaped, shaped, days, tableOf, table } = data;
  const day = dayOf[from];
  const next = dayOf[to];
  const bit = bitOf[from];
  const nextBit = bitOf[to];
  const end = firstShaped[activity + 1];
  let points = day === next ? 0 : weighDays(grid, activity, day, next);
  for (let at = firstShaped[activity]; at < end; at++) {
    const resource = shaped[at];
    const start = tableOf[resource];
    const before = mask[resource * days + day];
    const there = mask[resource * days + next];
    if ((there & nextBit) !== 0) continue;
    points -= table[start + before];
    if (day === next) points += table[start + ((before & ~bit) | nextBit)];
    else {
      points += table[start + (before & ~bit)] + table[start + (there | nextBit)];
      points -= table[start + there];
    }
  }
  return points;
}

function weighDays(grid: Grid, activity: number, day: number, next: number): number {
  const { perDay, daysUsed, data } = grid;
  const at = activity * data.days;
  const isNew = perDay[at + next] === 0;
  const isLast = perDay[at + day] === 1;
  if (isNew === isLast) return 0;
  const used = daysUsed[activity];
  const wanted = data.spreadDays[activity];
  if (isNew) return used < wanted ? -data.spreadPoints[activity] : 0;
  return used <= wanted ? data.spreadPoints[activity] : 0;
}
