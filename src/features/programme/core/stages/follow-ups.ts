import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { Package } from '../model';
import { classNamesOf } from './class-names';
import type { StageGroup, StageItem } from './stage-groups';

/** Packages that others must have ended before, in an order in which each comes after those it waits for. */
export interface FollowUps {
  readonly main: readonly Package[];
  readonly later: readonly Package[];
  /** Packages in a circle, and those that wait for them. */
  readonly waiting: readonly Package[];
  readonly problems: readonly Problem[];
}

/** Divides the packages. Codes that sheet Paket lacks are not waited for; a circle is refused. */
export function divideFollowUps(packages: readonly Package[]): FollowUps {
  const codes = new Set(packages.map(({ code }) => code));
  const awaited = ({ after }: Package): readonly string[] =>
    after.filter((code) => codes.has(code));
  const main = packages.filter((item) => awaited(item).length === 0);
  const done = new Set(main.map(({ code }) => code));
  const later: Package[] = [];
  for (let waiting = packages.filter((item) => !main.includes(item)); waiting.length > 0; ) {
    const next = waiting.filter((item) => awaited(item).every((code) => done.has(code)));
    if (next.length === 0) {
      const circle = waiting.map(({ code }) => code).join(', ');
      return {
        main,
        later,
        waiting,
        problems: [problem('programme.after_circle', { packages: circle })],
      };
    }
    for (const item of next) done.add(item.code);
    later.push(...next);
    waiting = waiting.filter((item) => !next.includes(item));
  }
  return { main, later, waiting: [], problems: [] };
}

/** What follow-up modules share a stage by. */
export interface FollowUpLimits {
  /** Packages at a time. */
  readonly most: number;
  /** Rooms and trainers do not matter where everything runs at once. */
  readonly isParallel: boolean;
  /** Who leads a package, as far as that limits who shares a stage. */
  trainersOf(code: string): readonly string[];
}

/**
 * The stages with the follow-up modules: each in the first stage after those it waits for that has room for it, without
 * its classes, its workshop and anybody who could lead it.
 */
export function addFollowUps(
  groups: readonly StageGroup[],
  later: readonly Package[],
  { most, isParallel, trainersOf }: FollowUpLimits,
): readonly StageGroup[] {
  const stages: StageItem[][] = groups.map(({ items }) => [...items]);
  for (const item of later) {
    const awaited = stages.flat().filter((other) => item.after.includes(other.package.code));
    const classes = [...new Set(awaited.flatMap((other) => other.classes))];
    const last = stages.reduce(
      (latest, items, index) => (items.some((other) => awaited.includes(other)) ? index : latest),
      -1,
    );
    const trainers = trainersOf(item.code);
    const isApart = (other: StageItem): boolean =>
      !other.classes.some((name) => classes.includes(name)) &&
      (isParallel ||
        ((item.room === '' || other.package.room !== item.room) &&
          !trainersOf(other.package.code).some((trainer) => trainers.includes(trainer))));
    const hasRoom = (items: readonly StageItem[] = []): boolean =>
      new Set(items.map((other) => other.package)).size < most && items.every(isApart);
    let at = Math.max(last + 1, (item.stageWish ?? 1) - 1);
    while (!hasRoom(stages[at])) at++;
    while (stages.length <= at) stages.push([]);
    stages[at]?.push({ package: item, classes, leads: [] });
  }
  return stages
    .filter((items) => items.length > 0)
    .map((items, index) => ({ number: index + 1, items }));
}

/** The same packages, naming their classes where somebody waits for them: the modules are for these classes. */
export function nameAwaited(item: Package, later: readonly Package[]): readonly string[] {
  const isAwaited = later.some(({ after }) => after.includes(item.code));
  return isAwaited ? classNamesOf(item) : item.classes;
}
