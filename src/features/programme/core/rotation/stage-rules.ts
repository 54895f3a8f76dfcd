import { groupBy } from '../../../../kernel/ordering';
import type { RotationProblem } from './rotation';

/**
 * Whether these visits may share a stage: no class twice, no field or workshop overfull, not too many fields, and a
 * trainer of its own for each.
 */
export function canShareStage(
  { fields, visits, atOnce }: RotationProblem,
  members: readonly number[],
): boolean {
  const here = members.flatMap((member) => visits[member] ?? []);
  const inField = groupBy(here, (visit) => visit.field);
  const used = [...inField.keys()].flatMap((index) => fields[index] ?? []);
  const workshops = used.map(({ workshop }) => workshop).filter((name) => name !== '');
  const sought = here.map((visit) => fields[visit.field]?.trainers ?? []);
  return (
    new Set(here.map((visit) => visit.class)).size === here.length &&
    [...inField].every(([index, own]) => own.length <= (fields[index]?.places ?? 0)) &&
    new Set(workshops).size === workshops.length &&
    inField.size <= atOnce &&
    hasOneEach(sought.filter((trainers) => trainers.length > 0))
  );
}

/** Whether each can be given somebody of its own: augmenting paths (Kuhn). */
function hasOneEach(sought: readonly (readonly string[])[]): boolean {
  const takenBy = new Map<string, number>();
  const give = (index: number, tried: Set<string>): boolean =>
    (sought[index] ?? []).some((trainer) => {
      if (tried.has(trainer)) return false;
      tried.add(trainer);
      const holder = takenBy.get(trainer);
      if (holder !== undefined && !give(holder, tried)) return false;
      takenBy.set(trainer, index);
      return true;
    });
  return sought.every((_, index) => give(index, new Set()));
}

/** Whether every stage keeps the rules and every visit is where it was asked for. */
export function isRotation(problem: RotationProblem, stageOf: readonly number[]): boolean {
  const stages = new Map<number, number[]>();
  for (const [visit, stage] of stageOf.entries()) {
    const wanted = problem.visits[visit]?.stage ?? null;
    if (stage < 0 || (wanted !== null && wanted !== stage)) return false;
    const members = stages.get(stage);
    if (members) members.push(visit);
    else stages.set(stage, [visit]);
  }
  return [...stages.values()].every((members) => canShareStage(problem, members));
}
