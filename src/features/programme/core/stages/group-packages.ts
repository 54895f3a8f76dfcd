import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package, Program } from '../model';

/** The packages that run at the same time. */
export interface StageGroup {
  readonly number: number;
  readonly packages: readonly Package[];
}

/**
 * Packages by stage, numbered from 1 without gaps. `parallel` puts all in one; `staged` honours wishes first and fills
 * the free places in the order of the sheet.
 */
export function groupPackages(
  packages: readonly Package[],
  { pattern, packagesPerStage }: Pick<Program, 'pattern' | 'packagesPerStage'>,
): Result<readonly StageGroup[]> {
  if (pattern === 'parallel') return accept([{ number: 1, packages }]);
  const groups = new Map<number, Package[]>();
  const groupAt = (number: number): Package[] => {
    const group = groups.get(number) ?? [];
    groups.set(number, group);
    return group;
  };
  for (const wishing of packages) {
    if (wishing.stageWish !== null) groupAt(wishing.stageWish).push(wishing);
  }
  const problems = [...groups].flatMap(([number, group]) =>
    overfull(number, group, packagesPerStage),
  );
  if (problems.length > 0) return { ok: false, problems };
  let next = 1;
  for (const free of packages.filter(({ stageWish }) => stageWish === null)) {
    while (groupAt(next).length >= packagesPerStage) next += 1;
    groupAt(next).push(free);
  }
  return accept(inOrder(groups, packages));
}

function overfull(number: number, group: readonly Package[], most: number): Problem[] {
  if (number < 1) {
    return group.map(({ code }) => problem('programme.stage_wish_invalid', { package: code }));
  }
  if (group.length <= most) return [];
  const codes = group.map(({ code }) => code).join(', ');
  return [problem('programme.stage_overfull', { stage: number, packages: codes, most })];
}

function inOrder(
  groups: ReadonlyMap<number, readonly Package[]>,
  packages: readonly Package[],
): readonly StageGroup[] {
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .sort(([left], [right]) => left - right)
    .map(([, group], index) => ({
      number: index + 1,
      packages: [...group].sort((a, b) => packages.indexOf(a) - packages.indexOf(b)),
    }));
}
