import { groupBy } from '../../../../kernel/ordering';
import type { BoundReason, StageBound } from '../rotation/rotation';
import type { DayProblem } from './day-problem';
import { firstDayWith, measureVisits } from './measured';

/** No plan ends before this day. */
export interface DayBound {
  readonly day: number;
  readonly because: BoundReason;
}

/** Visits of which so many may be in one stage. */
interface Turns {
  readonly members: readonly number[];
  readonly places: number;
}

/** Turns of which so many may be in one stage. */
interface Queue {
  readonly parts: readonly Turns[];
  readonly places: number;
  readonly because: BoundReason;
}

/** The earliest end of all visits that are still open, begun on this day, by counting alone. */
export type BoundFinder = (isOpen: (visit: number) => boolean, from: number) => DayBound;

/**
 * Counts in each measure of time how much a visit takes at least, whenever it begins. Where n visits share p places, the
 * longest of the stages they need is at least as long as the first of them, the next as the (p + 1)th, and so on. What
 * holds for each queue holds for all of them at once, stage by stage from the longest on; the sum has to fit between the
 * first day and the end.
 * @param leastStages no plan has fewer stages; null where nothing is proved about their number
 */
export function createBoundFinder(
  problem: DayProblem,
  leastStages: StageBound | null,
): BoundFinder {
  const queues = queuesOf(problem);
  const measures = problem.measures.map((amounts) => measureVisits(problem, amounts));
  return (isOpen, from) => {
    let bound: DayBound = { day: from - 1, because: 'class' };
    for (const { upTo, needs } of measures) {
      const { total, because } = leastOfStages(queues, needs, isOpen, leastStages);
      const day = firstDayWith(upTo, from, total);
      if (day > bound.day) bound = { day, because };
    }
    return bound;
  };
}

/** The least that all stages take together, and the queue that needs the most of it. */
function leastOfStages(
  queues: readonly Queue[],
  needs: readonly number[],
  isOpen: (visit: number) => boolean,
  leastStages: StageBound | null,
): { readonly total: number; readonly because: BoundReason } {
  const longest: number[] = [];
  let [most, because]: [number, BoundReason] = [0, 'class'];
  for (const queue of queues) {
    const leads = leadsOfQueue(queue, needs, isOpen);
    leads.forEach((lead, stage) => {
      longest[stage] = Math.max(longest[stage] ?? 0, lead);
    });
    if (sum(leads) > most) [most, because] = [sum(leads), queue.because];
  }
  const others = (leastStages?.stages ?? 0) - longest.length;
  if (leastStages === null || others <= 0) return { total: sum(longest), because };
  return {
    total: sum(longest) + others * Math.min(...needs),
    because: leastStages.because,
  };
}

function leadsOfQueue(
  { parts, places }: Queue,
  needs: readonly number[],
  isOpen: (visit: number) => boolean,
): readonly number[] {
  const turns = parts.flatMap((part) =>
    leadsOf(
      part.members.filter(isOpen).map((visit) => needs[visit] ?? 0),
      part.places,
    ),
  );
  return parts.length === 1 && places === 1 ? turns : leadsOf(turns, places);
}

function queuesOf({ fields, visits, atOnce }: DayProblem): readonly Queue[] {
  const indexes = [...visits.keys()];
  const fieldOf = (visit: number): number => visits[visit]?.field ?? -1;
  const turns = [...groupBy(indexes, fieldOf)].map(([field, members]) => ({
    field,
    part: { members, places: fields[field]?.places ?? 1 },
  }));
  const names = [...new Set(visits.flatMap(({ classes }) => classes))];
  const workshops = groupBy(turns, ({ field }) => fields[field]?.workshop ?? '');
  workshops.delete('');
  const queue = (because: BoundReason, parts: readonly Turns[], places = 1): Queue => {
    return { parts, places, because };
  };
  return [
    ...names.map((name) => {
      const members = indexes.filter((visit) => visits[visit]?.classes.includes(name));
      return queue('class', [{ members, places: 1 }]);
    }),
    ...turns.map(({ part }) => queue('field', [part])),
    ...[...workshops.values()].map((own) =>
      queue(
        'workshop',
        own.map(({ part }) => part),
      ),
    ),
    ...trainerGroups(fields).map((few) => {
      const isLed = (visit: number): boolean => {
        const trainers = fields[fieldOf(visit)]?.trainers ?? [];
        return trainers.length > 0 && trainers.every((trainer) => few.has(trainer));
      };
      return queue('trainers', [{ members: indexes.filter(isLed), places: few.size }]);
    }),
    queue(
      'at_once',
      turns.map(({ part }) => part),
      atOnce,
    ),
  ];
}

/** Trainers who may be too few: those of each field, and all of them. */
function trainerGroups(fields: DayProblem['fields']): readonly ReadonlySet<string>[] {
  const known = fields.map(({ trainers }) => trainers).filter((trainers) => trainers.length > 0);
  const groups = [...known, known.flat()].map((trainers) => [...new Set(trainers)].sort());
  const distinct = new Map(groups.map((group) => [JSON.stringify(group), new Set(group)]));
  return [...distinct.values()].filter((group) => group.size > 0);
}

/** From the largest on, each one that begins a new stage when so many fit into one. */
function leadsOf(amounts: readonly number[], places: number): readonly number[] {
  return [...amounts].sort((a, b) => b - a).filter((_, index) => index % places === 0);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
