import type { Calendar } from '../calendar/calendar';
import type { DayProblem, DayVisit } from '../days/day-problem';
import type { RotationField } from '../rotation/rotation';
import type { ArrangeFacts } from './arrange-facts';
import { fieldsOf, isLimitedByTrainers } from './arrange-facts';
import { classNamesOf } from './class-names';
import type { StageItem } from './stage-groups';
import { calendarsOf } from './stage-windows';
import type { DayLine, ScopeDays } from './visit-days';
import { daysOfScope, lastDays } from './visit-days';

/** What the length of stages depends on. */
export interface DayFacts extends ArrangeFacts {
  readonly calendar: Calendar;
}

/** Packages in stages as a problem of days: the rules of their stages, and how long each takes whenever it begins. */
export function dayProblemOf(
  facts: DayFacts,
  items: readonly StageItem[],
  line: DayLine,
): DayProblem {
  const { pattern, packagesPerStage } = facts.program;
  const isParallel = pattern === 'parallel';
  const packages = [...new Set(items.map((item) => item.package))];
  const scopes = new Map<string, KnownScope>();
  const visits = items.map((item): DayVisit => {
    const isLater = awaited(items, item).length > 0;
    return {
      classes: learnersOf(facts, items, item),
      field: packages.indexOf(item.package),
      stage: isLater ? null : isParallel ? 0 : wishOf(facts, item),
      notBefore: isLater ? Math.max(0, (item.package.stageWish ?? 1) - 1) : 0,
      after: line.isBackward ? waitingFor(items, item) : awaited(items, item),
      lastDay: itemDays(facts, item, line, scopes),
    };
  });
  const days = line.dates.map(() => 1);
  return {
    fields: isParallel
      ? packages.map(() => OPEN)
      : fieldsOf(facts, packages, isLimitedByTrainers(facts.program)),
    visits: shareLengths(visits),
    atOnce: isParallel ? packages.length : packagesPerStage,
    measures: distinct([
      days,
      ...[...scopes.values()].flatMap(({ days: own }) => [own.training, own.jp]),
    ]),
  };
}

/** Of packages that run all at once nothing limits who shares a stage. */
const OPEN: RotationField = { places: Infinity, workshop: '', trainers: [] };

/** The items that an item waits for. */
function awaited(items: readonly StageItem[], { package: own }: StageItem): readonly number[] {
  return items.flatMap((other, index) => (own.after.includes(other.package.code) ? [index] : []));
}

function waitingFor(items: readonly StageItem[], { package: own }: StageItem): readonly number[] {
  return items.flatMap((other, index) => (other.package.after.includes(own.code) ? [index] : []));
}

/** In a rotation its classes; else all classes of the package as one; a follow-up module has those of what it awaits. */
function learnersOf(
  facts: DayFacts,
  items: readonly StageItem[],
  item: StageItem,
): readonly string[] {
  const before = awaited(items, item).flatMap((index) => items[index] ?? []);
  if (before.length > 0) {
    return [...new Set(before.flatMap((other) => learnersOf(facts, items, other)))];
  }
  return facts.program.pattern === 'rotating' ? item.classes : [item.package.code];
}

/** In a rotation a wish is about the first class of the package. */
function wishOf({ program }: DayFacts, { package: own, classes }: StageItem): number | null {
  if (own.stageWish === null) return null;
  const isAsked = program.pattern !== 'rotating' || classes[0] === classNamesOf(own)[0];
  return isAsked ? Math.max(0, own.stageWish - 1) : null;
}

/** The last day of the classes of an item; each has its own calendar. What lasts alike is counted once. */
function itemDays(
  { calendar, lengthOf }: DayFacts,
  item: StageItem,
  line: DayLine,
  scopes: Map<string, KnownScope>,
): readonly number[] {
  const length = lengthOf(item.package);
  if (length === null) return [];
  const ofClasses = calendarsOf(calendar, item).map((own): readonly number[] => {
    const days = daysOfScope(own, line);
    const key = `${days.training.join('')} ${days.jp.join()}`;
    const scope = scopes.get(key) ?? { days, lasts: new Map() };
    scopes.set(key, scope);
    const last = scope.lasts.get(`${length.count} ${length.unit}`) ?? lastDays(days, length, line);
    scope.lasts.set(`${length.count} ${length.unit}`, last);
    return last;
  });
  const [first, ...others] = ofClasses;
  if (first === undefined) return [];
  if (others.every((other) => other === first)) return first;
  return first.map((_, day) => Math.max(...ofClasses.map((own) => own[day] ?? Infinity)));
}

/** Days that several have, and what was counted on them, by length. */
interface KnownScope {
  readonly days: ScopeDays;
  readonly lasts: Map<string, readonly number[]>;
}

/** Visits that last alike share one array, so that they are known to be alike. */
function shareLengths(visits: readonly DayVisit[]): readonly DayVisit[] {
  const known = new Map<string, readonly number[]>();
  const shared = new Map<readonly number[], readonly number[]>();
  return visits.map((visit) => {
    const { lastDay } = visit;
    const text = shared.has(lastDay) ? '' : lastDay.join();
    const same = shared.get(lastDay) ?? known.get(text) ?? lastDay;
    shared.set(lastDay, same);
    if (text !== '') known.set(text, same);
    return { ...visit, lastDay: same };
  });
}

function distinct(measures: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(measures.map((amounts) => [amounts.join(), amounts])).values()];
}
