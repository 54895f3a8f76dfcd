import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { PlacementRow } from './model';
import type { PackageCount, PlacementInput } from './placement-input';

/** What staff should look at: packages below their minimum, and locked rows that no longer fit. */
export function findWarnings(
  input: PlacementInput,
  locked: readonly PlacementRow[],
  perPackage: readonly PackageCount[],
): readonly Problem[] {
  const found = [...aboutPackages(input, perPackage), ...aboutLocks(input, locked)];
  return found.map(asWarning);
}

function aboutPackages(
  { packages }: PlacementInput,
  perPackage: readonly PackageCount[],
): readonly Problem[] {
  return packages.flatMap(({ code, minCapacity, maxCapacity }) => {
    const placed = perPackage.find((count) => count.code === code)?.placed ?? 0;
    if (minCapacity !== null && placed < minCapacity) {
      const values = { package: code, placed, minimum: minCapacity };
      return [problem('placement.below_minimum', values)];
    }
    if (maxCapacity === null || placed <= maxCapacity) return [];
    return [problem('placement.locked_over', { package: code, placed, capacity: maxCapacity })];
  });
}

function aboutLocks(
  { packages, people }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const known = new Set(packages.map(({ code }) => code));
  const eligible = new Set(
    people.filter(({ isEligible }) => isEligible).map(({ participant }) => participant.id),
  );
  return locked.flatMap((row) => {
    if (row.status !== 'placed') return [];
    const values = { participant: row.participant, package: row.package };
    const isUnknown = !known.has(row.package);
    return [
      ...(eligible.has(row.participant) ? [] : [problem('placement.locked_not_eligible', values)]),
      ...(isUnknown ? [problem('placement.locked_no_package', values)] : []),
    ];
  });
}
