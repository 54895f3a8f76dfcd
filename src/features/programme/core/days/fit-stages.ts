import { groupBy } from '../../../../kernel/ordering';
import { solveRotation } from '../rotation/solve-rotation';
import { longestFirst } from './day-orders';
import type { DayProblem, StageBatches } from './day-problem';
import { createShareRule } from './share-rule';

/** Simple plans to begin with; none where somebody asked for stages by number. */
export function fitStages(problem: DayProblem): readonly StageBatches[] {
  const hasNumbers = problem.visits.some(({ stage, notBefore }) => stage !== null || notBefore > 0);
  if (hasNumbers) return [];
  return [fitLongest(problem, []), fitLongest(problem, blockStages(problem))];
}

/** Each visit that has no stage yet in the first that takes it, the longest first. */
function fitLongest(problem: DayProblem, begun: StageBatches): StageBatches {
  const { visits } = problem;
  const mayJoin = createShareRule(problem);
  const batches = begun.map((batch) => [...batch]);
  const stageOf = visits.map((_, visit) => begun.findIndex((batch) => batch.includes(visit)));
  const isReady = (visit: number): boolean =>
    stageOf[visit] === -1 && (visits[visit]?.after ?? []).every((other) => stageOf[other] !== -1);
  const order = longestFirst(problem, [...visits.keys()]);
  for (let next = order.find(isReady); next !== undefined; next = order.find(isReady)) {
    let stage = 1 + Math.max(-1, ...(visits[next]?.after ?? []).map((a) => stageOf[a] ?? -1));
    while (!mayJoin(batches[stage] ?? [], next)) stage++;
    while (batches.length <= stage) batches.push([]);
    batches[stage]?.push(next);
    stageOf[next] = stage;
  }
  return batches.filter((batch) => batch.length > 0);
}

/** The longest fields that may run at a time rotate by themselves, then the next ones. */
function blockStages(problem: DayProblem): StageBatches {
  const { visits, fields } = problem;
  const isPlain = (visit: number): boolean =>
    visits[visit]?.after.length === 0 && visits[visit]?.classes.length === 1;
  const order = longestFirst(problem, [...visits.keys()].filter(isPlain));
  const byField = [...groupBy(order, (visit) => visits[visit]?.field ?? -1)];
  const workshopOf = ([field]: (typeof byField)[number]): string => fields[field]?.workshop ?? '';
  const batches: (readonly number[])[] = [];
  while (byField.length > 0) {
    const block: typeof byField = [];
    for (const one of [...byField]) {
      const isTaken =
        workshopOf(one) !== '' && block.some((b) => workshopOf(b) === workshopOf(one));
      if (block.length >= problem.atOnce || isTaken) continue;
      block.push(one);
      byField.splice(byField.indexOf(one), 1);
    }
    batches.push(
      ...rotateBlock(
        problem,
        block.flatMap(([, own]) => own),
      ),
    );
  }
  return batches;
}

function rotateBlock(problem: DayProblem, members: readonly number[]): StageBatches {
  const { visits, fields, atOnce } = problem;
  const names = [...new Set(members.flatMap((visit) => visits[visit]?.classes ?? []))];
  const { stageOf, stages } = solveRotation({
    homes: [],
    fields,
    visits: members.map((visit) => ({
      class: names.indexOf(visits[visit]?.classes[0] ?? ''),
      field: visits[visit]?.field ?? -1,
      stage: null,
    })),
    atOnce,
  });
  return Array.from({ length: stages }, (_, stage) =>
    members.filter((_visit, index) => stageOf[index] === stage),
  ).filter((batch) => batch.length > 0);
}
