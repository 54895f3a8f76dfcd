import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package } from '../model';
import type { ArrangeFacts } from './arrange-facts';
import { isLimitedByTrainers, trainersOf } from './arrange-facts';
import { addFollowUps, divideFollowUps, nameAwaited } from './follow-ups';
import { allAtOnce, groupPackages } from './group-packages';
import { rotateClasses } from './rotate-classes';
import type { Arrangement } from './stage-groups';

/** Which package is in which stage, for which classes: by the pattern of the programme, follow-up modules at the end. */
export function arrangeStages(
  facts: ArrangeFacts,
  packages: readonly Package[],
): Result<Arrangement> {
  const { main, later, problems } = divideFollowUps(packages);
  if (problems.length > 0) return { ok: false, problems };
  const named = main.map((item) => ({ ...item, classes: nameAwaited(item, later) }));
  const arranged = arrangeMain(facts, named);
  if (!arranged.ok) return arranged;
  const { pattern, packagesPerStage } = facts.program;
  const isParallel = pattern === 'parallel';
  const groups = addFollowUps(arranged.value.groups, later, {
    most: isParallel ? packages.length : packagesPerStage,
    isParallel,
    trainersOf: (code) =>
      isLimitedByTrainers(facts.program) ? trainersOf(facts.trainers, code) : [],
  });
  return accept({ ...arranged.value, groups });
}

function arrangeMain(facts: ArrangeFacts, main: readonly Package[]): Result<Arrangement> {
  const { pattern } = facts.program;
  if (pattern === 'parallel') return accept(allAtOnce(main));
  return pattern === 'rotating' ? rotateClasses(facts, main) : groupPackages(facts, main);
}
