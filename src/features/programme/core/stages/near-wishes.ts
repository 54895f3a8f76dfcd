import type { Package } from '../model';
import { classNamesOf } from './class-names';

/**
 * The packages with the stages asked for brought near: between two numbers that somebody asked for there are never more
 * stages than packages are learnt, so a number far beyond means the same as a nearer one.
 */
export function bringWishesNear(packages: readonly Package[]): readonly Package[] {
  const classes = packages.flatMap(classNamesOf).length;
  const most = packages.length * Math.max(1, classes) + 1;
  const asked = [...new Set(packages.flatMap(({ stageWish }) => stageWish ?? []))];
  const near = new Map<number, number>();
  let [before, nearBefore] = [0, 0];
  for (const wish of asked.filter((number) => number >= 1).sort((a, b) => a - b)) {
    nearBefore += Math.min(wish - before, most);
    before = wish;
    near.set(wish, nearBefore);
  }
  return packages.map((item) =>
    item.stageWish === null
      ? item
      : { ...item, stageWish: near.get(item.stageWish) ?? item.stageWish },
  );
}
