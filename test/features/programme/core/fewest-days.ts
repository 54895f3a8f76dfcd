import type {
  Calendar,
  Package,
  Program,
  StageFacts,
} from '../../../../src/features/programme/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { addDays, daysBetween } from '../../../../src/kernel/plain-date';

/** A package that some classes learn together once. */
interface Item {
  readonly package: Package;
  readonly learners: readonly string[];
  /** Whose pauses count. */
  readonly named: readonly string[];
  readonly wish: number | null;
}

const codesOf = (items: readonly Item[]): string[] => items.map((item) => item.package.code);

/**
 * The fewest calendar days of a small programme by trying every sequence of stages: no code of the planner, only the
 * calendar. Null when there is no way at all.
 */
export function fewestDays(facts: StageFacts): number | null {
  const items = itemsOf(facts);
  const numbers = items.flatMap(({ wish, package: own }) => wish ?? own.stageWish ?? []);
  const lastNumber = Math.max(0, ...numbers);
  let best: number | null = null;
  const go = (left: readonly Item[], stages: readonly (readonly Item[])[]): void => {
    const done = stages.flat();
    if (left.length === 0) {
      const days = daysOf(
        facts,
        stages.filter((stage) => stage.length > 0),
      );
      if (days !== null && (best === null || days < best)) best = days;
      return;
    }
    const number = stages.length + 1;
    const ready = left.filter((item) => mayBegin(item, number, left, done));
    for (const stage of subsetsOf(ready)) {
      const misses = left.some((item) => item.wish === number && !stage.includes(item));
      const isLeftOut = stage.length === 0 && (number > lastNumber || ready.length > 0);
      if (misses || isLeftOut || !isAllowed(facts, stage)) continue;
      go(
        left.filter((item) => !stage.includes(item)),
        [...stages, stage],
      );
    }
  };
  go(items, []);
  return best;
}

function subsetsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  return subsetsOf(others).flatMap((set) => [set, [first, ...set]]);
}

function itemsOf({ program, packages }: StageFacts): readonly Item[] {
  const codes = packages.map(({ code }) => code);
  const isLater = (one: Package): boolean => one.after.some((code) => codes.includes(code));
  const main = packages.filter((one) => !isLater(one));
  const namesOf = (one: Package): readonly string[] =>
    one.classes.length === 0 ? [`${one.code}-A`] : one.classes;
  const awaitedNames = (one: Package): readonly string[] =>
    packages
      .filter(({ code }) => one.after.includes(code))
      .flatMap((other) => {
        if (isLater(other)) return awaitedNames(other);
        return program.pattern === 'rotating' ? main.flatMap(namesOf) : namesOf(other);
      });
  const later = packages.filter(isLater).map((one): Item => {
    const learners = [...new Set(awaitedNames(one))];
    return { package: one, learners, named: learners, wish: null };
  });
  if (program.pattern !== 'rotating') {
    const isAwaited = (one: Package): boolean =>
      packages.some(({ after }) => after.includes(one.code));
    return [
      ...main.map((one) => {
        const wish = program.pattern === 'parallel' ? 1 : one.stageWish;
        const named = isAwaited(one) ? namesOf(one) : one.classes;
        return { package: one, learners: namesOf(one), named, wish };
      }),
      ...later,
    ];
  }
  const visits = main.flatMap((home) =>
    namesOf(home).flatMap((name, index) =>
      main.map((one): Item => {
        const wish = index === 0 && one === home ? one.stageWish : null;
        return { package: one, learners: [name], named: [name], wish };
      }),
    ),
  );
  return [...visits, ...later];
}

function mayBegin(
  item: Item,
  number: number,
  left: readonly Item[],
  done: readonly Item[],
): boolean {
  const { after, stageWish } = item.package;
  const isWaiting = after.some((code) => codesOf(left).includes(code));
  const isLater = after.some((code) => codesOf(done).includes(code));
  const isEarly = isLater && (stageWish ?? 1) > number;
  return !isWaiting && !isEarly && (item.wish === null || item.wish === number);
}

function isAllowed({ program, trainers }: StageFacts, stage: readonly Item[]): boolean {
  const learners = stage.flatMap((item) => item.learners);
  if (new Set(learners).size < learners.length) return false;
  if (program.pattern === 'parallel') return true;
  const packages = [...new Set(stage.map((item) => item.package))];
  const rooms = packages.map(({ room }) => room).filter((room) => room !== '');
  const needs = stage
    .map((item) => trainers.filter((one) => one.packages.includes(item.package.code)))
    .map((own) => own.map(({ id }) => id))
    .filter((own) => own.length > 0);
  const isLed = (rest: readonly (readonly string[])[], taken: readonly string[]): boolean => {
    const [first, ...others] = rest;
    if (first === undefined) return true;
    return first.some((one) => !taken.includes(one) && isLed(others, [...taken, one]));
  };
  return (
    packages.length <= program.packagesPerStage &&
    new Set(rooms).size === rooms.length &&
    packages.every(
      (one) => stage.filter((item) => item.package === one).length <= (one.classesAtOnce ?? 1),
    ) &&
    ((program.pattern === 'staged' && !program.trainersChange) || isLed(needs, []))
  );
}

function daysOf(facts: StageFacts, stages: readonly (readonly Item[])[]): number | null {
  const { startDate, typedEndDate } = facts.program;
  if (startDate !== null) {
    let day = startDate;
    for (const stage of stages) {
      const ends = stage.flatMap((item) =>
        spans(facts, item, (own) => endOf(facts, item, own, day)),
      );
      const last = [...ends].sort().pop();
      if (last === undefined || ends.includes(NEVER)) return null;
      day = addDays(last, 1);
    }
    return daysBetween(startDate, day);
  }
  if (typedEndDate === null) return null;
  let day = typedEndDate;
  for (const stage of [...stages].reverse()) {
    const starts = stage.flatMap((item) =>
      spans(facts, item, (own) => startOf(facts, item, own, day)),
    );
    const [first] = [...starts].sort();
    if (first === undefined || starts.includes(NEVER)) return null;
    day = addDays(first, -1);
  }
  return daysBetween(day, typedEndDate);
}

const NEVER: PlainDate = '9999-12-31';

function spans(
  { calendar }: StageFacts,
  { package: one, named }: Item,
  dayOf: (own: Calendar) => PlainDate | null,
): readonly PlainDate[] {
  const names = named.length === 0 ? [undefined] : named;
  return names.map((name) => {
    const scope = { package: one.code, ...(name === undefined ? {} : { class: name }) };
    return dayOf(calendar.within(scope)) ?? NEVER;
  });
}

function lengthOf(
  program: Program,
  { duration, after, jp }: Package,
): [number, Program['durationUnit']] {
  if (duration !== null) return [duration.count, duration.unit ?? program.durationUnit];
  if (after.length > 0 && jp !== null) return [jp, 'jp'];
  return [program.duration ?? 0, program.durationUnit];
}

function endOf(
  { program }: StageFacts,
  item: Item,
  own: Calendar,
  day: PlainDate,
): PlainDate | null {
  const [count, unit] = lengthOf(program, item.package);
  const isTyped = day === program.startDate && unit === 'calendar_days';
  const start = isTyped ? day : own.nextTrainingDay(day);
  return start === null ? null : own.endOf(start, count, unit);
}

function startOf(
  { program }: StageFacts,
  item: Item,
  own: Calendar,
  day: PlainDate,
): PlainDate | null {
  const [count, unit] = lengthOf(program, item.package);
  const end = day === program.typedEndDate ? day : own.startBefore(day, 1, 'working_days');
  return end === null ? null : own.startBefore(end, count, unit);
}
