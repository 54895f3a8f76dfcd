import { groupBy } from '../../../kernel/ordering';
import type { Package } from '../../programme/core';
import { classNamesOf } from '../../programme/core';
import type { PlacementRow } from './model';

/** The class of a package for one more person: the one with the fewest people, the earlier of equals. */
export function emptiestClass(
  training: Pick<Package, 'code' | 'classes'>,
  present: readonly PlacementRow[],
): string {
  const placed = present.filter(
    ({ status, package: code }) => status === 'placed' && code === training.code,
  );
  const members = groupBy(placed, (row) => row.class);
  const sizeOf = (name: string): number => members.get(name)?.length ?? 0;
  const names = classNamesOf(training);
  return names.reduce((best, name) => (sizeOf(name) < sizeOf(best) ? name : best), names[0] ?? '');
}
