import { compareText } from '../../../kernel/ordering';
import type { BuiltTimetable } from './build-timetable';
import type { Board } from './engine/board';
import { solve } from './engine/solve';
import type { Plan } from './engine/timetable';
import type { Wishes } from './engine/wishes';
import type { ScheduleFacts } from './facts';
import { unitsOfPackage } from './facts';
import type { KeptSessions } from './keep-sessions';
import { keepSessions } from './keep-sessions';
import type { Session } from './model';
import type { SessionFinder } from './session-bookings';

/** How much of a budget is used up after so many evaluations, from 0 to 1. */
export type Budget = (evaluations: number) => number;

/** Any fixed number does: the same facts have to give the same schedule. */
const SEED = 1;
/** Evaluations that even the smallest programme gets, and those more for each JP. */
const LEAST_EVALUATIONS = 20_000;
const EVALUATIONS_A_JP = 100;
/** Share of the budget after which another choice of what may stay is tried, as long as JP are missing. */
const PATIENCE = 0.25;

/** The best plan of a search so far. */
export interface PlanAttempt {
  readonly plan: () => Plan;
  readonly kept: KeptSessions['kept'];
  /** JP without a place. */
  readonly missing: number;
  /** Infinite as long as no plan was weighed. */
  readonly points: number;
  readonly bound: number;
  readonly evaluations: number;
}

/** What is known before the search. */
interface Known {
  /** With the fixed sessions on it. */
  readonly board: Board;
  readonly finder: SessionFinder;
  /** Sessions that stand in the sheet and may be moved. */
  readonly loose: readonly Session[];
  readonly wishes: Wishes;
  readonly bound: number;
}

/** What may stay of the present sessions, and whether it may be moved at a price. */
interface Choice extends KeptSessions {
  readonly mayMove: boolean;
}

/** A budget of evaluations that grows with the programme: the same schedule on every machine. */
export function evaluationBudget(
  { classes, units }: Pick<ScheduleFacts, 'classes' | 'units'>,
  times = 1,
): Budget {
  const jp = classes.reduce(
    (sum, one) => sum + unitsOfPackage(units, one.package).reduce((all, unit) => all + unit.jp, 0),
    0,
  );
  const all = (LEAST_EVALUATIONS + EVALUATIONS_A_JP * jp) * times;
  return (evaluations) => evaluations / all;
}

/** The best plan so far again and again. Ends early when nothing better can exist. */
export function* searchAttempts(
  built: BuiltTimetable,
  known: Known,
  budget: Budget,
): Generator<PlanAttempt> {
  let best: PlanAttempt | null = null;
  let spent = 0;
  for (const choice of choices(built, known)) {
    let last = 0;
    for (const attempt of attemptsWith(built, known, choice, (more) => budget(spent + more))) {
      if (best === null || isBetter(attempt, best)) best = attempt;
      last = attempt.evaluations;
      yield { ...best, evaluations: spent + last };
    }
    if (best?.missing === 0) return;
    spent += last;
  }
}

function* attemptsWith(
  built: BuiltTimetable,
  { board: fixed, wishes, bound }: Known,
  { board, kept, mayMove }: Choice,
  budget: Budget,
): Generator<PlanAttempt> {
  let isWhole = false;
  const begun = budget(0);
  const share: Budget = (evaluations) => {
    const used = budget(evaluations);
    return isWhole ? used : Math.max(used, (used - begun) / PATIENCE);
  };
  const stands = new Set(board.bookings());
  const present = [...kept.keys()].filter((booking) => stands.has(booking));
  const problem = { fixed, present, mayMove, chains: built.chains, wishes };
  for (const { missing, points, evaluations, plan } of solve(problem, SEED, share)) {
    isWhole = missing === 0;
    yield { plan, kept, missing, points, bound, evaluations };
    if (isWhole && points <= bound) return;
  }
}

function isBetter(attempt: PlanAttempt, best: PlanAttempt): boolean {
  if (attempt.missing !== best.missing) return attempt.missing < best.missing;
  return attempt.kept === best.kept && attempt.points <= best.points;
}

/** What may stay, from everything down to nothing, without repeating a choice that frees nobody. */
function* choices(built: BuiltTimetable, { board, finder, loose }: Known): Generator<Choice> {
  const all = keepSessions(board, built, finder, loose);
  yield { ...all, mayMove: false };
  if (all.kept.size > 0) yield { ...all, mayMove: true };
  let size = all.kept.size;
  const isBeforeHit = ({ class: id, date }: Session): boolean =>
    compareText(date, all.hits.get(id) ?? '9999') < 0;
  const fewer = [isBeforeHit, ({ class: id }: Session) => !all.hits.has(id), () => false];
  for (const mayStay of fewer) {
    const kept = keepSessions(board, built, finder, loose.filter(mayStay));
    if (kept.kept.size < size) yield { ...kept, mayMove: false };
    size = Math.min(size, kept.kept.size);
  }
}
