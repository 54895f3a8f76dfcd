import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package } from '../model';
import type { RotationProblem } from '../rotation/rotation';
import { firstFit } from '../rotation/search-stages';
import { solveRotation } from '../rotation/solve-rotation';
import { stageBound } from '../rotation/stage-bound';
import { canShareStage } from '../rotation/stage-rules';
import type { ArrangeFacts } from './arrange-facts';
import { fieldsOf } from './arrange-facts';
import type { Arrangement } from './stage-groups';

/**
 * Packages by stage, numbered from 1 without gaps: wishes first, then the free places in the order of the sheet. Never
 * two packages of one workshop in a stage. Where packages last differently and nobody wished anything, those of like
 * length share a stage, which takes the fewest days.
 */
export function groupPackages(
  facts: ArrangeFacts,
  packages: readonly Package[],
): Result<Arrangement> {
  const asked: RotationProblem = {
    homes: [...packages.keys()],
    fields: fieldsOf(facts, packages, facts.program.trainersChange),
    visits: packages.map(({ stageWish }, index) => ({
      class: index,
      field: index,
      stage: stageWish === null ? null : stageWish - 1,
    })),
    atOnce: facts.program.packagesPerStage,
  };
  const problems = wishProblems(asked, packages);
  if (problems.length > 0) return { ok: false, problems };
  const fitted = compact(firstFit(asked));
  const bound = stageBound({ ...asked, visits: asked.visits.map(withoutWish) });
  const found =
    countStages(fitted) > bound.stages && packages.every(({ stageWish }) => stageWish === null)
      ? solveRotation(asked)
      : null;
  const inOrder = found === null ? fitted : compact(found.stageOf);
  const stageOf = shorterInDays(facts, packages, asked, inOrder);
  const stages = countStages(stageOf);
  const groups = Array.from({ length: stages }, (_, stage) => ({
    number: stage + 1,
    items: packages
      .filter((_item, index) => stageOf[index] === stage)
      .map((item) => ({ package: item, classes: item.classes, leads: [] })),
  }));
  const proved = found?.bound ?? (stages <= bound.stages ? bound : { ...bound });
  return accept({ groups, stages, bound: proved, leads: null });
}

/** All packages at the same time, whatever room and trainers they share: somebody wants it so. */
export function allAtOnce(packages: readonly Package[]): Arrangement {
  const items = packages.map((item) => ({ package: item, classes: item.classes, leads: [] }));
  return {
    groups: [{ number: 1, items }],
    stages: 1,
    bound: { stages: 1, because: 'class' },
    leads: null,
  };
}

const withoutWish = (visit: RotationProblem['visits'][number]): typeof visit => {
  return { ...visit, stage: null };
};

function countStages(stageOf: readonly number[]): number {
  return new Set(stageOf).size;
}

/** The same order without stages that nobody is in. */
function compact(stageOf: readonly number[]): readonly number[] {
  const used = [...new Set(stageOf)].sort((a, b) => a - b);
  return stageOf.map((stage) => used.indexOf(stage));
}

function wishProblems(asked: RotationProblem, packages: readonly Package[]): Problem[] {
  const invalid = packages.filter(({ stageWish }) => stageWish !== null && stageWish < 1);
  if (invalid.length > 0) {
    return invalid.map(({ code }) => problem('programme.stage_wish_invalid', { package: code }));
  }
  const wishes = [...new Set(packages.flatMap(({ stageWish }) => stageWish ?? []))];
  return wishes.flatMap((stage) => {
    const members = packages.flatMap((item, index) => (item.stageWish === stage ? [index] : []));
    if (canShareStage(asked, members)) return [];
    const codes = members.map((index) => packages[index]?.code).join(', ');
    const most = asked.atOnce;
    const code =
      members.length > most ? 'programme.stage_overfull' : 'programme.stage_cannot_be_shared';
    return [problem(code, { stage, packages: codes, most })];
  });
}

/** Packages of like length together, when that saves days; a stage lasts as long as its longest package. */
function shorterInDays(
  { lengthOf }: ArrangeFacts,
  packages: readonly Package[],
  asked: RotationProblem,
  stageOf: readonly number[],
): readonly number[] {
  const lengths = packages.map((item) => lengthOf(item));
  const units = new Set(lengths.map((length) => length?.unit ?? null));
  const hasWish = packages.some(({ stageWish }) => stageWish !== null);
  if (units.size !== 1 || units.has(null) || hasWish) return stageOf;
  const count = (index: number): number => lengths[index]?.count ?? 0;
  const order = [...packages.keys()].sort((a, b) => count(b) - count(a) || a - b);
  const sorted = firstFit({
    ...asked,
    visits: order.flatMap((index) => asked.visits[index] ?? []),
  });
  const byLength = packages.map((_, index) => sorted[order.indexOf(index)] ?? 0);
  const days = (stages: readonly number[]): number =>
    [...new Set(stages)].reduce(
      (sum, stage) =>
        sum + Math.max(...stages.flatMap((one, index) => (one === stage ? [count(index)] : []))),
      0,
    );
  if (days(byLength) >= days(stageOf)) return stageOf;
  const firsts = [...new Set(byLength)];
  return byLength.map((stage) => firsts.indexOf(stage));
}
