import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { Package } from '../model';
import type { RotationProblem } from '../rotation/rotation';
import { canShareStage } from '../rotation/stage-rules';

/** Stages that were asked for and cannot be: a number below 1, or packages that cannot share their stage. */
export function wishProblems(
  asked: RotationProblem,
  packages: readonly Package[],
): readonly Problem[] {
  const invalid = packages.filter(({ stageWish }) => stageWish !== null && stageWish < 1);
  if (invalid.length > 0) {
    return invalid.map(({ code }) => problem('programme.stage_wish_invalid', { package: code }));
  }
  const wishes = [...new Set(asked.visits.flatMap(({ stage }) => stage ?? []))];
  return wishes.flatMap((wish) => {
    const members = [...asked.visits.keys()].filter((visit) => asked.visits[visit]?.stage === wish);
    if (canShareStage(asked, members)) return [];
    const fields = members.map((visit) => asked.visits[visit]?.field ?? -1);
    const codes = fields.map((field) => packages[field]?.code).join(', ');
    const most = asked.atOnce;
    const code =
      members.length > most ? 'programme.stage_overfull' : 'programme.stage_cannot_be_shared';
    return [problem(code, { stage: wish + 1, packages: codes, most })];
  });
}
