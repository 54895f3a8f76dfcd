import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package } from '../model';
import type { RotationProblem } from '../rotation/rotation';
import { firstFit } from '../rotation/search-stages';
import { solveRotation } from '../rotation/solve-rotation';
import { stageBound } from '../rotation/stage-bound';
import type { ArrangeFacts } from './arrange-facts';
import { fieldsOf, isLimitedByTrainers } from './arrange-facts';
import type { Arrangement } from './stage-groups';
import { wishProblems } from './wish-problems';

/**
 * Packages by stage, numbered from 1: wishes first, then the free places in the order of the sheet. Never
 * two packages of one workshop in a stage. A stage that nobody is in is left for follow-up modules.
 */
export function groupPackages(
  facts: ArrangeFacts,
  packages: readonly Package[],
): Result<Arrangement> {
  const asked: RotationProblem = {
    homes: [...packages.keys()],
    fields: fieldsOf(facts, packages, isLimitedByTrainers(facts.program)),
    visits: packages.map(({ stageWish }, index) => ({
      class: index,
      field: index,
      stage: stageWish === null ? null : stageWish - 1,
    })),
    atOnce: facts.program.packagesPerStage,
  };
  const problems = wishProblems(asked, packages);
  if (problems.length > 0) return { ok: false, problems };
  const fitted = firstFit(asked);
  const bound = stageBound({ ...asked, visits: asked.visits.map(withoutWish) });
  const found =
    countStages(fitted) > bound.stages && packages.every(({ stageWish }) => stageWish === null)
      ? solveRotation(asked)
      : null;
  const stageOf = found?.stageOf ?? fitted;
  const groups = Array.from({ length: Math.max(...stageOf) + 1 }, (_, stage) => ({
    number: stage + 1,
    items: packages
      .filter((_item, index) => stageOf[index] === stage)
      .map((item) => ({ package: item, classes: item.classes, leads: [] })),
  }));
  return accept({ groups, bound: found?.bound ?? bound });
}

/** All packages at the same time, whatever room and trainers they share: somebody wants it so. */
export function allAtOnce(packages: readonly Package[]): Arrangement {
  const items = packages.map((item) => ({ package: item, classes: item.classes, leads: [] }));
  return {
    groups: [{ number: 1, items }],
    bound: { stages: 1, because: 'class' },
  };
}

const withoutWish = (visit: RotationProblem['visits'][number]): typeof visit => {
  return { ...visit, stage: null };
};

function countStages(stageOf: readonly number[]): number {
  return new Set(stageOf).size;
}
