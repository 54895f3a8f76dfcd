/** Thresholds to draw from; a power of two, and few enough to stay in the fastest memory. */
const COUNT = 2048;

/**
 * Draws of `-ln(u)` for `u` evenly spread between 0 and 1: times the temperature, the worsening a move may bring to be
 * accepted (Metropolis). A table made of additions and multiplications is the same in every engine; Math.log is not.
 */
export const THRESHOLDS = Float64Array.from(
  { length: COUNT },
  (_, index) => -naturalLog((index + 0.5) / COUNT),
);

export const THRESHOLD_MASK = COUNT - 1;

/** Geometric cooling: the same factor for the same share of the way. */
export function coolBetween(
  { hot, cold }: { readonly hot: number; readonly cold: number },
  share: number,
): number {
  return hot * exponential(naturalLog(cold / hot) * share);
}

/** ln(x) for x above 0, by ln(x) = k ln 2 + 2 atanh((m - 1) / (m + 1)). */
function naturalLog(x: number): number {
  let halvings = 0;
  let m = x;
  for (; m > 1.5; m /= 2) halvings++;
  for (; m < 0.75; m *= 2) halvings--;
  const t = (m - 1) / (m + 1);
  let power = t;
  let sum = 0;
  for (let odd = 1; odd < 60; odd += 2) {
    sum += power / odd;
    power *= t * t;
  }
  return 2 * sum + halvings * Math.LN2;
}

/** e to the x, for moderate x. */
function exponential(x: number): number {
  let halvings = 0;
  let rest = x;
  for (; rest > 0.1 || rest < -0.1; rest /= 2) halvings++;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 20; n++) {
    term *= rest / n;
    sum += term;
  }
  for (; halvings > 0; halvings--) sum *= sum;
  return sum;
}
