import type { Problem } from '../../../../kernel/problem';
import type { SchedulePlan } from '../plan-schedule';
import { searchSchedule } from '../plan-schedule';
import type { ScheduleProblem } from '../schedule-problem';
import { factsOf } from '../schedule-problem';
import { evaluationBudget } from '../search-attempts';

/**
 * What is known about a full schedule. `proved` comes with its proofs and only from counting; `not_found` comes from a
 * search that ended, and never proves anything.
 */
export type Verdict =
  | { readonly is: 'possible' }
  | { readonly is: 'proved'; readonly proofs: readonly Problem[] }
  | { readonly is: 'not_found'; readonly missing: number; readonly best: SchedulePlan };

/** Share of the usual budget: many programmes are judged, one after the other. */
const SHARE = 0.5;

/** Asks the proofs first, then the planner with a small fixed budget. */
export function judgeProblem(problem: ScheduleProblem): Verdict {
  const facts = factsOf(problem);
  const search = searchSchedule(facts, evaluationBudget(facts, SHARE));
  if (!search.ok) return { is: 'proved', proofs: search.problems };
  let last = null;
  for (const attempt of search.value.attempts) {
    last = attempt;
    if (attempt.missing === 0) return { is: 'possible' };
  }
  if (last === null) throw new Error('There is always one choice: what stays of the schedule');
  return { is: 'not_found', missing: last.missing, best: search.value.finish(last) };
}
