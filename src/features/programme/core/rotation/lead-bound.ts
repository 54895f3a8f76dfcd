import { groupBy } from '../../../../kernel/ordering';
import type { LedVisit } from './led-visit';

/**
 * The least difference in JP between those who lead most and least, however the visits of these stages are led: some
 * trainers have to lead all that only they can lead, and can lead no more than one class each in a stage. Loads are
 * multiples of what divides all JP, so 100 JP are never shared by three.
 */
export function leastDifference(visits: readonly LedVisit[]): number {
  const led = visits.filter(({ trainers }) => trainers.length > 0);
  const step = led.reduce((divisor, { jp }) => greatestDivisor(divisor, jp), 0);
  if (step === 0) return 0;
  const stages = [...groupBy(led, ({ stage }) => stage).values()];
  const groups = groupsOf(led);
  const most = groups.map((few) => {
    const theirs = led.filter(({ trainers }) => trainers.every((one) => few.has(one)));
    return Math.ceil(sumOf(theirs) / few.size / step) * step;
  });
  const least = groups.map((few) => {
    const possible = stages.flatMap((own) =>
      own
        .filter(({ trainers }) => trainers.some((one) => few.has(one)))
        .sort((a, b) => b.jp - a.jp)
        .slice(0, few.size),
    );
    return Math.floor(sumOf(possible) / few.size / step) * step;
  });
  return Math.max(0, Math.max(...most) - Math.min(...least));
}

/** Each trainer, those of each visit, and all. */
function groupsOf(visits: readonly LedVisit[]): readonly ReadonlySet<string>[] {
  const all = [...new Set(visits.flatMap(({ trainers }) => trainers))];
  const sets = [...all.map((one) => [one]), ...visits.map(({ trainers }) => trainers), all];
  const distinct = new Map(sets.map((own) => [JSON.stringify([...own].sort()), new Set(own)]));
  return [...distinct.values()];
}

function sumOf(visits: readonly LedVisit[]): number {
  return visits.reduce((sum, { jp }) => sum + jp, 0);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
