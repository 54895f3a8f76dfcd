import { cheapestFlow } from './cheapest-flow';
import type { Activity, Booking, Timetable } from './timetable';
import type { Wishes } from './wishes';

/**
 * Points that no plan can save, proved by counting: what the load and fitness of candidates cost at least when each
 * need is looked at by itself, days and candidates that an activity cannot have. Often far below what is possible.
 */
export function boundPlan(timetable: Timetable, wishes: Wishes, fixed: readonly Booking[]): number {
  const left = timetable.activities.map(({ amount }) => amount);
  for (const { activity, duration } of fixed) {
    if (activity in left) left[activity] = Math.max(0, left[activity] - duration);
  }
  const activities = timetable.activities.map((one, index) => ({ ...one, amount: left[index] }));
  const loose: Timetable = { ...timetable, activities };
  const isUntouched = fixed.length === 0;
  return (
    boundOfCandidates(loose, wishes) +
    activities.reduce((sum, one, index) => sum + boundOfActivity(loose, wishes, one, index), 0) +
    (isUntouched ? boundOfDays(loose, wishes) + boundOfShapes(loose, wishes) : 0)
  );
}

/** Unwelcome times that cannot be avoided, a rest of a block, and candidates without time to do all alone. */
function boundOfActivity(
  { slots, resources }: Timetable,
  { times, steadiness, cuts }: Wishes,
  { amount, isAllowed, needs, block }: Activity,
  index: number,
): number {
  const prices = slots.flatMap((_, slot) => (isAllowed[slot] ? [times[index]?.[slot] ?? 0] : []));
  const cheapest = prices.sort((a, b) => a - b).slice(0, amount);
  const changes = needs.map(({ candidates }, need) => {
    const open = candidates.map(
      (one) => resources[one].isOpen.filter((isOpen, slot) => isOpen && isAllowed[slot]).length,
    );
    return amount > Math.max(...open) && amount > 0 ? steadiness[index][need] : 0;
  });
  const cut = block !== null && amount % block > 0 ? cuts[index] : 0;
  return [...cheapest, ...changes].reduce((sum, points) => sum + points, cut);
}

/** Days that an activity cannot have, for want of days or of slots. */
function boundOfDays({ slots, activities }: Timetable, { spreads }: Wishes): number {
  return activities.reduce((sum, { amount, isAllowed }, index) => {
    const { days = 0, points = 0 } = spreads[index] ?? {};
    const open = new Set(slots.filter((_, slot) => isAllowed[slot]).map(({ day }) => day)).size;
    return sum + Math.max(0, days - Math.min(open, amount)) * points;
  }, 0);
}

/** A resource with a single slot of work in all has it isolated; one with much work needs some days for it. */
function boundOfShapes({ slots, resources, activities }: Timetable, { dayShapes }: Wishes): number {
  const amounts = resources.map(() => 0);
  for (const { needs, amount } of activities) {
    for (const { candidates } of needs) {
      if (candidates.length === 1) amounts[candidates[0]] += amount;
    }
  }
  const perDay = new Map<number, number>();
  for (const { day } of slots) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const longest = Math.max(1, ...perDay.values());
  return dayShapes.reduce((sum, shape, index) => {
    if (shape === null) return sum;
    const isLone = shape.kind === 'isolated' && amounts[index] === 1;
    const days = Math.ceil(amounts[index] / longest);
    return sum + (isLone ? shape.points : 0) + days * shape.dayPoints;
  }, 0);
}

/** For the needs of one kind of resources together: activities to candidates, at the lowest price for all. */
function boundOfCandidates({ resources, activities }: Timetable, wishes: Wishes): number {
  const kinds = new Set(resources.map(({ kind }) => kind));
  return [...kinds].reduce((sum, kind) => {
    const demands = activities.flatMap(({ amount, needs }, index) =>
      needs.flatMap(({ candidates }, need) =>
        resources[candidates[0]]?.kind === kind && amount > 0
          ? [{ amount, candidates, prices: wishes.unsuited[index][need] }]
          : [],
      ),
    );
    const isFree = demands.every(({ prices }) => prices.every((price) => price === 0));
    const isFair = resources.every((one, at) => one.kind !== kind || wishes.fairLoads[at] === null);
    if (isFree && isFair) return sum;
    const supplies = resources.map(({ isOpen }, at) => ({
      slots: isOpen.filter((open) => open).length,
      fair: wishes.fairLoads[at]?.slots ?? Number.POSITIVE_INFINITY,
      points: wishes.fairLoads[at]?.points ?? 0,
    }));
    return sum + cheapestFlow(demands, supplies);
  }, 0);
}
