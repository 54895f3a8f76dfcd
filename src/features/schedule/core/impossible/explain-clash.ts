import { groupBy } from '../../../../kernel/ordering';
import type { Message } from '../../../../kernel/problem';
import type { SchedulePlan } from '../plan-schedule';
import type { ScheduleProblem } from '../schedule-problem';
import type { Verdict } from './judge-problem';
import { fullestPlan, judgeProblem } from './judge-problem';
import { partsOf } from './narrow-problem';
import { relaxableFacts } from './relaxable-facts';
import type { Relaxable } from './relaxation';
import { relaxAll } from './relaxation';
import type { ExplainStep, Judge, Remedy } from './remedies';
import { remediesFor } from './remedies';
import { smallestClash } from './smallest-clash';

/** Why no full schedule is there, what clashes, and what could be given up. */
export interface Explanation {
  readonly verdict: Exclude<Verdict, { readonly is: 'possible' }>;
  /** Facts that cannot hold together; empty when giving up everything does not help. */
  readonly clash: readonly Message[];
  /** Whether the clash is proved, or only no schedule was found. */
  readonly isClashProved: boolean;
  /** Cheapest first; those that are enough before those that only help. */
  readonly remedies: readonly Remedy[];
  /** The fullest schedule found, with a reason for each unit that has no place; null when facts are missing. */
  readonly part: SchedulePlan | null;
}

/**
 * Explains step by step; null when a full schedule exists. First the groups that clash are found, then the facts in
 * them, then each way out is tried.
 */
export function* explainClash(
  problem: ScheduleProblem,
): Generator<ExplainStep, Explanation | null> {
  let judged = 0;
  function* judge(changed: ScheduleProblem): Generator<ExplainStep, Verdict> {
    judged++;
    yield { judged };
    return judgeProblem(changed);
  }
  const verdict = yield* judge(problem);
  if (verdict.is === 'possible') return null;
  const part = yield* narrowest(problem, judge);
  const all = relaxableFacts(part);
  /** Whether a schedule exists when, of all facts, only these hold. */
  function* canHold(facts: readonly Relaxable[]): Generator<ExplainStep, boolean> {
    const kept = new Set(facts);
    const found = yield* judge(
      relaxAll(
        part,
        all.filter((one) => !kept.has(one)),
      ),
    );
    return found.is === 'possible';
  }
  const groups = [...groupBy(all, ({ group }) => group).values()];
  const clashing = yield* smallestClash(groups, (some) => canHold(some.flat()));
  const candidates = (clashing ?? []).flat();
  const clash = candidates.length === 0 ? [] : ((yield* smallestClash(candidates, canHold)) ?? []);
  const ofClash = yield* judge(
    relaxAll(
      part,
      all.filter((one) => !clash.includes(one)),
    ),
  );
  const remedies = yield* remediesFor({ whole: problem, part }, clash, all, judge);
  const attempts = fullestPlan(problem);
  let attempt = attempts.next();
  for (; !attempt.done; attempt = attempts.next()) yield { judged };
  return {
    // What is impossible with fewer facts is impossible with all, though counting may not see it there.
    verdict: verdict.is === 'not_found' && ofClash.is === 'proved' ? ofClash : verdict,
    clash: clash.map(({ fact }) => fact),
    isClashProved: ofClash.is === 'proved',
    remedies,
    part: attempt.value,
  };
}

/** The first part for which no schedule is found either: there every question is answered sooner. */
function* narrowest(
  problem: ScheduleProblem,
  judge: Judge,
): Generator<ExplainStep, ScheduleProblem> {
  for (const part of partsOf(problem)) {
    if ((yield* judge(part)).is !== 'possible') return part;
  }
  return problem;
}
