import type { Problem } from '../../../../kernel/problem';
import type { SchedulePlan } from '../plan-schedule';
import { searchSchedule } from '../plan-schedule';
import type { ScheduleProblem } from '../schedule-problem';
import { factsOf } from '../schedule-problem';
import type { PlanAttempt } from '../search-attempts';
import { evaluationBudget } from '../search-attempts';

/**
 * What is known about a full schedule. `proved` comes with its proofs and only from counting; `not_found` comes from a
 * search that ended, and never proves anything.
 */
export type Verdict =
  | { readonly is: 'possible' }
  | { readonly is: 'proved'; readonly proofs: readonly Problem[] }
  | { readonly is: 'not_found'; readonly missing: number };

/** Evaluations for each question: many programmes are judged, one after the other. */
const EVALUATIONS = 50_000;

/** Asks the proofs first, then the planner with a small fixed budget. */
export function judgeProblem(problem: ScheduleProblem): Verdict {
  const facts = factsOf(problem);
  const search = searchSchedule(facts, (evaluations) => evaluations / EVALUATIONS);
  if (!search.ok) return { is: 'proved', proofs: search.problems };
  let missing = 0;
  for (const attempt of search.value.attempts) {
    missing = attempt.missing;
    if (missing === 0) return { is: 'possible' };
  }
  return { is: 'not_found', missing };
}

/**
 * The fullest schedule that a usual budget finds, with a reason for each unit that found no place; null when facts are
 * missing. Comes back after each attempt, so that a caller can show that it goes on.
 */
export function* fullestPlan(
  problem: ScheduleProblem,
): Generator<PlanAttempt, SchedulePlan | null> {
  const facts = factsOf(problem);
  const search = searchSchedule(facts, evaluationBudget(facts), 'part');
  if (!search.ok) return null;
  let best: PlanAttempt | null = null;
  for (best of search.value.attempts) yield best;
  return best === null ? null : search.value.finish(best);
}
