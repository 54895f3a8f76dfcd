import { compareText } from '../../../kernel/ordering';
import type { PlacementRow } from '../../placement/core';
import type { Stage } from '../../programme/core';
import { classesOfStage } from '../../programme/core';
import type { TrainingClass } from './facts';

/**
 * The classes to be planned: those of Penempatan whose package has a stage. A package in which nobody is placed yet
 * is planned as one class of unknown size, unless its rows of Tahap name classes of other packages only.
 */
export function classesOf(
  stages: readonly Stage[],
  placement: readonly PlacementRow[],
): TrainingClass[] {
  const sizes = new Map<string, { id: string; package: string; size: number }>();
  for (const row of placement) {
    if (row.status !== 'placed' || row.package === '') continue;
    const id = row.class === '' ? `${row.package}-A` : row.class;
    const known = sizes.get(id) ?? { id, package: row.package, size: 0 };
    sizes.set(id, { ...known, size: known.size + 1 });
  }
  const packages = [...new Set(stages.map((stage) => stage.package))];
  return packages.flatMap((code) => {
    const placed = [...sizes.values()]
      .filter((one) => one.package === code)
      .sort((a, b) => compareText(a.id, b.id));
    if (placed.length > 0) return placed;
    const names = stages.filter((stage) => stage.package === code).flatMap(classesOfStage);
    const isOnlyVisited = names.length > 0 && !names.some((name) => name.startsWith(`${code}-`));
    return isOnlyVisited ? [] : [{ id: `${code}-A`, package: code, size: 0 }];
  });
}
