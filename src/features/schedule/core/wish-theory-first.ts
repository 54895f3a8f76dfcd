import type { Problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { checkUnits } from './checks/check-units';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';
import type { PlanAttempt } from './search-attempts';

interface Finished {
  readonly sessions: readonly Session[];
  readonly notes: readonly Problem[];
}

interface Attempts<P extends Finished> {
  readonly attempts: Generator<PlanAttempt>;
  finish(attempt: PlanAttempt): P;
}

type Search<P extends Finished> = (facts: ScheduleFacts) => Result<Attempts<P>>;

/**
 * Searches with all theory before practice; only when that is proved impossible, or leaves JP without a place, in any
 * order too. Where practice then comes first is said in notes.
 */
export function wishTheoryFirst<P extends Finished>(
  facts: ScheduleFacts,
  search: Search<P>,
): Result<Attempts<P>> {
  const first = search({ ...facts, theoryFirst: 'always' });
  const inAnyOrder = (): Result<Attempts<P>> => withNotes(facts, search);
  if (!first.ok) return inAnyOrder();
  const found = new Map<PlanAttempt, Attempts<P>>();
  return accept({
    attempts: attemptsOfBoth(first.value, inAnyOrder, found),
    finish: (attempt) => (found.get(attempt) ?? first.value).finish(attempt),
  });
}

/** Attempts of the second search count only while they are fuller than all of the first. */
function* attemptsOfBoth<P extends Finished>(
  first: Attempts<P>,
  inAnyOrder: () => Result<Attempts<P>>,
  found: Map<PlanAttempt, Attempts<P>>,
): Generator<PlanAttempt> {
  let missing = Number.POSITIVE_INFINITY;
  for (const attempt of first.attempts) {
    missing = attempt.missing;
    yield attempt;
  }
  const second = missing === 0 ? null : inAnyOrder();
  if (second === null || !second.ok) return;
  for (const attempt of second.value.attempts) {
    if (attempt.missing >= missing) continue;
    found.clear();
    found.set(attempt, second.value);
    yield attempt;
  }
}

function withNotes<P extends Finished>(
  facts: ScheduleFacts,
  search: Search<P>,
): Result<Attempts<P>> {
  const free = search({ ...facts, theoryFirst: 'free' });
  if (!free.ok) return free;
  const { attempts, finish } = free.value;
  return accept({
    attempts,
    finish(attempt) {
      const plan = finish(attempt);
      const late = checkUnits(facts, plan.sessions)
        .filter(({ code }) => code === 'schedule.practice_first')
        .map(({ code, severity, values }): Problem => ({ code, severity, values }));
      return { ...plan, notes: [...plan.notes, ...late] };
    },
  });
}
