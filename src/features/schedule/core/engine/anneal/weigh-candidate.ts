import type { Grid } from './grid';

/** Points for another candidate of one event. */
export function weighCandidate(grid: Grid, activity: number, from: number, to: number): number {
  if (from === to) return 0;
  const { served, data } = grid;
  const at = activity * data.candidates;
  const points = data.unsuited[at + to] - data.unsuited[at + from];
  const steady = data.steady[activity];
  return points + (served[at + to] === 0 ? steady : 0) - (served[at + from] === 1 ? steady : 0);
}

/** The free candidate of a slot with the fewest points, `present` (or -1) rather than others; -1 if none is free. */
export function findCheapest(grid: Grid, activity: number, slot: number, present: number): number {
  const { served, eventAt, data } = grid;
  const { candidates, unsuited } = data;
  const steady = data.steady[activity];
  const options = data.options[activity];
  const row = slot * candidates;
  const own = activity * candidates;
  const least = present < 0 ? 0 : -1;
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let option = 0; option < options.length; option++) {
    const one = options[option];
    if (eventAt[row + one] >= 0) continue;
    const points = 2 * (unsuited[own + one] + (served[own + one] === 0 ? steady : 0));
    const weight = one === present ? points - 1 : points;
    if (weight >= fewest) continue;
    best = one;
    fewest = weight;
    if (fewest <= least) return best;
  }
  return best;
}
