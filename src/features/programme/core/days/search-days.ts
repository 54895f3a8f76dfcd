import { createDoneNamer } from './alike-classes';
import type { Choice } from './batches';
import { nextBatches } from './batches';
import { createBoundFinder } from './day-bound';
import { leastWaitingFirst, longestFirst } from './day-orders';
import type { DayProblem, StageBatches } from './day-problem';
import { batchEnd } from './day-problem';
import { createShareRule } from './share-rule';

/** What a search for shorter stages came to. */
export interface DaySearch {
  /** Null when nothing shorter was found. */
  readonly batches: StageBatches | null;
  /** Every possibility was looked at, so nothing is shorter than what was found, or than what was known. */
  readonly isWhole: boolean;
}

/** The stages that may come next are counted out as far as this part of all steps allows. */
const SHARE = 50;

/**
 * Looks for stages that end before this day: stage by stage, the one with the least waiting first. An open rest that was
 * met on an earlier day, or that counting proves too long, is not looked at again.
 * @param before the last day of the plan that is known
 * @param steps after so many it gives up
 */
export function searchDays(problem: DayProblem, before: number, steps: number): DaySearch {
  const { visits } = problem;
  const boundOf = createBoundFinder(problem, null);
  const nameOf = createDoneNamer(visits);
  const choicesAt = createChooser(problem);
  const done: boolean[] = visits.map(() => false);
  const chosen: (readonly number[])[] = [];
  const met = new Map<string, number>();
  let [left, best, isCut] = [steps, before, false];
  let batches: StageBatches | null = null;

  const isWorthIt = (day: number, stage: number): boolean => {
    left -= visits.length;
    if (left <= 0 || boundOf((visit) => done[visit] === false, day).day >= best) return false;
    const name = `${stage}:${nameOf(done)}`;
    if ((met.get(name) ?? Infinity) <= day) return false;
    met.set(name, day);
    return true;
  };
  const go = (day: number, stage: number): void => {
    if (done.every((is) => is)) {
      [best, batches] = [day - 1, chosen.filter((batch) => batch.length > 0)];
      return;
    }
    if (!isWorthIt(day, choicesAt.nameOf(stage))) return;
    const floor = left - Math.ceil(steps / SHARE);
    const mayGoOn = (): boolean => {
      isCut ||= left <= floor;
      return left-- > Math.max(0, floor);
    };
    for (const batch of choicesAt.stagesFrom(done, day, stage, mayGoOn)) take(batch, day, stage);
  };
  const take = (batch: readonly number[], day: number, stage: number): void => {
    const end = batchEnd(visits, batch, day);
    if (end >= best || left <= 0) return;
    for (const visit of batch) done[visit] = true;
    chosen.push(batch);
    go(end + 1, stage + 1);
    chosen.pop();
    for (const visit of batch) done[visit] = false;
  };
  go(0, 0);
  return { batches, isWhole: left > 0 && !isCut };
}

/** What may come next, by the number of its stage as long as somebody asked for stages by their number. */
interface Chooser {
  /** Stages whose number no longer matters have one name. */
  nameOf(stage: number): number;
  stagesFrom(
    done: readonly boolean[],
    day: number,
    stage: number,
    mayGoOn: () => boolean,
  ): StageBatches;
}

function createChooser(problem: DayProblem): Chooser {
  const { visits } = problem;
  const mayJoin = createShareRule(problem);
  const numbered = Math.max(
    0,
    ...visits.map(({ stage, notBefore }) => Math.max((stage ?? -1) + 1, notBefore)),
  );
  const inOrder = longestFirst(problem, [...visits.keys()]);
  return {
    nameOf: (stage) => Math.min(stage, numbered),
    stagesFrom(done, day, stage, mayGoOn) {
      const open = inOrder.filter((index) => {
        const visit = visits[index];
        if (visit === undefined || done[index] === true || visit.notBefore > stage) return false;
        const isAsked = visit.stage === null || visit.stage === stage;
        return isAsked && visit.after.every((other) => done[other]);
      });
      // A number is left out only when nobody can be in that stage.
      if (open.length === 0) return stage < numbered ? [[]] : [];
      const needed = open.filter((visit) => visits[visit]?.stage === stage);
      const choice: Choice = { open, needed, day, isFilled: stage >= numbered };
      return leastWaitingFirst(problem, nextBatches(problem, mayJoin, choice, mayGoOn), day);
    },
  };
}
