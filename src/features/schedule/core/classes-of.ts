import { compareText } from '../../../kernel/ordering';
import type { PlacementRow } from '../../placement/core';
import type { Package, Stage } from '../../programme/core';
import { classesOfStage, classNamesOf } from '../../programme/core';
import type { TrainingClass } from './facts';

/**
 * The classes to be planned: those of Penempatan whose package has a stage. A package in which nobody is placed yet
 * is planned with the classes that sheet Paket names, else as one, of unknown size, unless its rows of Tahap name
 * classes of other packages only.
 */
export function classesOf(
  stages: readonly Stage[],
  placement: readonly PlacementRow[],
  known: readonly Pick<Package, 'code' | 'classes'>[] = [],
): TrainingClass[] {
  const seated = seatedClasses(placement);
  const packages = [...new Set(stages.map((stage) => stage.package))];
  const named = known.flatMap((one) => one.classes.map((id) => ({ id, package: one.code })));
  const homeOf = (id: string): string | undefined =>
    [...seated, ...named].find((one) => one.id === id)?.package ??
    packages.find((code) => id.startsWith(`${code}-`));
  return packages.flatMap((code) => {
    const placed = seated
      .filter((one) => one.package === code)
      .sort((a, b) => compareText(a.id, b.id));
    if (placed.length > 0) return placed;
    const names = stages.filter((stage) => stage.package === code).flatMap(classesOfStage);
    const isOnlyVisited = names.length > 0 && !names.some((id) => (homeOf(id) ?? code) === code);
    if (isOnlyVisited) return [];
    const classes = known.find((one) => one.code === code)?.classes ?? [];
    return classNamesOf({ code, classes }).map((id) => ({ id, package: code, size: 0 }));
  });
}

/** The packages in which people have seats and that have no stage, in order: nobody could learn them. */
export function unstagedPackages(
  stages: readonly Stage[],
  placement: readonly PlacementRow[],
): readonly { readonly package: string; readonly people: number }[] {
  const staged = new Set(stages.map((stage) => stage.package));
  const people = new Map<string, number>();
  for (const { status, package: code } of placement) {
    if (status !== 'placed' || code === '' || staged.has(code)) continue;
    people.set(code, (people.get(code) ?? 0) + 1);
  }
  return [...people]
    .map(([code, count]) => ({ package: code, people: count }))
    .sort((left, right) => compareText(left.package, right.package));
}

/** The classes in which people have seats; the same name in two packages is two of them. */
function seatedClasses(placement: readonly PlacementRow[]): readonly TrainingClass[] {
  const sizes = new Map<string, TrainingClass>();
  for (const row of placement) {
    if (row.status !== 'placed' || row.package === '') continue;
    const id = row.class === '' ? `${row.package}-A` : row.class;
    const key = `${row.package}\n${id}`;
    const size = (sizes.get(key)?.size ?? 0) + 1;
    sizes.set(key, { id, package: row.package, size });
  }
  return [...sizes.values()];
}
