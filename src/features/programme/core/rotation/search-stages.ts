import type { RotationProblem } from './rotation';
import { canShareStage } from './stage-rules';

/** What a search for a rotation of so many stages came to. */
export type SearchEnd =
  | { readonly kind: 'found'; readonly stageOf: readonly number[] }
  /** Every possibility was looked at. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'given_up' };

/**
 * Looks for stages for all visits, the visit with the fewest possible stages first. Stages that are still empty are
 * alike unless somebody asked for one, so only the first of them is tried.
 * @param steps after so many tries it gives up
 */
export function searchStages(problem: RotationProblem, stages: number, steps: number): SearchEnd {
  const { visits } = problem;
  const stageOf: number[] = visits.map(() => -1);
  const members: number[][] = Array.from({ length: stages }, () => []);
  const areAlike = visits.every(({ stage }) => stage === null);
  let left = steps;
  const possible = (visit: number): number[] => {
    const wanted = visits[visit]?.stage ?? null;
    const all = wanted === null ? [...members.keys()] : [wanted];
    const firstEmpty = members.findIndex((own) => own.length === 0);
    return all.filter(
      (stage) =>
        (!areAlike || firstEmpty === -1 || stage <= firstEmpty) &&
        canShareStage(problem, [...(members[stage] ?? []), visit]),
    );
  };
  const place = (): SearchEnd['kind'] => {
    const open = [...visits.keys()].filter((visit) => stageOf[visit] === -1);
    const hardest = open
      .map((visit) => ({ visit, choices: possible(visit) }))
      .sort((a, b) => a.choices.length - b.choices.length || a.visit - b.visit)[0];
    if (hardest === undefined) return 'found';
    for (const stage of hardest.choices) {
      if (left-- <= 0) return 'given_up';
      stageOf[hardest.visit] = stage;
      members[stage]?.push(hardest.visit);
      const end = place();
      if (end !== 'impossible') return end;
      members[stage]?.pop();
      stageOf[hardest.visit] = -1;
    }
    return 'impossible';
  };
  const kind = place();
  return kind === 'found' ? { kind, stageOf } : { kind };
}

/** Each visit in the first stage that takes it: never wrong, seldom the shortest. */
export function firstFit(problem: RotationProblem): readonly number[] {
  const members: number[][] = [];
  const stageOf: number[] = problem.visits.map(() => -1);
  const order = [...problem.visits.keys()].sort(
    (a, b) =>
      Number(problem.visits[b]?.stage !== null) - Number(problem.visits[a]?.stage !== null) ||
      a - b,
  );
  for (const visit of order) {
    let stage = problem.visits[visit]?.stage ?? 0;
    while (!canShareStage(problem, [...(members[stage] ?? []), visit])) stage++;
    while (members.length <= stage) members.push([]);
    members[stage]?.push(visit);
    stageOf[visit] = stage;
  }
  return stageOf;
}
