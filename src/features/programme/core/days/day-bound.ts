import { groupBy } from '../../../../kernel/ordering';
import type { BoundReason, StageBound } from '../rotation/rotation';
import type { DayProblem } from './day-problem';

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
 * longest of the stages they need is at least as long as the first of them, the next as the (p + 1)th, and so on; the sum
 * has to fit between the first day and the end.
 * @param leastStages no plan has fewer stages; null where nothing is proved about their number
 */
export function createBoundFinder(
  problem: DayProblem,
  leastStages: StageBound | null,
): BoundFinder {
  const queues = queuesOf(problem);
  const measures = problem.measures.map((amounts): Measured => {
    const upTo = runningSums(amounts);
    const needs = problem.visits.map(({ lastDay }) => leastAmount(upTo, lastDay));
    return { upTo, needs };
  });
  return (isOpen, from) => {
    let bound: DayBound = { day: from - 1, because: 'class' };
    for (const measure of measures) {
      for (const queue of queues) {
        const counted = boundOfQueue(measure, queue, { isOpen, from, leastStages });
        if (counted.day > bound.day) bound = counted;
      }
    }
    return bound;
  };
}

/** A measure of time: how much there is before each day, and how much each visit takes at least. */
interface Measured {
  readonly upTo: readonly number[];
  readonly needs: readonly number[];
}

interface Asked {
  readonly isOpen: (visit: number) => boolean;
  readonly from: number;
  readonly leastStages: StageBound | null;
}

function boundOfQueue(
  { upTo, needs }: Measured,
  { parts, places, because }: Queue,
  { isOpen, from, leastStages }: Asked,
): DayBound {
  const needOf = (visit: number): number => needs[visit] ?? 0;
  const turns = parts.flatMap((part) =>
    leadsOf(part.members.filter(isOpen).map(needOf), part.places),
  );
  const leads = leadsOf(turns, places);
  const others = leads.length === 0 ? 0 : Math.max(0, (leastStages?.stages ?? 0) - leads.length);
  const more = others === 0 ? 0 : others * Math.min(...needs);
  const day = firstDayWith(upTo, from, sum(leads) + more);
  return { day, because: more > 0 ? (leastStages?.because ?? because) : because };
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

/** Sums of the amounts before each day; one more than there are days. */
function runningSums(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const amount of amounts) sums.push((sums[sums.length - 1] ?? 0) + amount);
  return sums;
}

/** The least amount that a visit takes, over all days on which it may begin. */
function leastAmount(upTo: readonly number[], lastDay: readonly number[]): number {
  const taken = lastDay.flatMap((last, day) =>
    last === Infinity ? [] : [(upTo[last + 1] ?? 0) - (upTo[day] ?? 0)],
  );
  return taken.length === 0 ? 0 : Math.min(...taken);
}

/** The first day by which there is so much; Infinity when there never is. */
function firstDayWith(upTo: readonly number[], from: number, amount: number): number {
  const wanted = (upTo[from] ?? Infinity) + amount;
  const after = upTo.findIndex((reached, index) => index >= from && reached >= wanted);
  return after === -1 ? Infinity : after - 1;
}
