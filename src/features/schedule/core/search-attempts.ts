import { compareText, groupBy } from '../../../kernel/ordering';
import { daysBetween } from '../../../kernel/plain-date';
import type { BuiltTimetable } from './build-timetable';
import type { Board } from './engine/board';
import { missingIn } from './engine/divide-and-solve';
import { solve } from './engine/solve';
import type { Booking, Plan } from './engine/timetable';
import type { Wishes } from './engine/wishes';
import type { ScheduleFacts } from './facts';
import { unitsOfPackage } from './facts';
import type { KeptSessions } from './keep-sessions';
import { keepSessions } from './keep-sessions';
import type { Session } from './model';
import { repairPlan } from './repair/repair-plan';
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
/** Days around a session that cannot stay, within which others of its class give way first. */
const NEAR_DAYS = 7;
/** How often classes that still lack something are planned afresh before others are touched. */
const QUICK_ROUNDS = 8;

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

/** What may stay of the present sessions, and which of them may be moved at a price. */
interface Choice extends KeptSessions {
  readonly mayMove: (booking: Booking) => boolean;
  /** Only construction is tried, and annealing only once that has succeeded. */
  readonly isQuick: boolean;
  /** Bookings that found their place in a repair and may move on at no price. */
  readonly repaired: readonly Booking[];
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
  const lacking = (): ReadonlySet<string> => classesLacking(built, best);
  for (const choice of choices(built, known, lacking)) {
    let last = 0;
    for (const attempt of attemptsWith(built, known, choice, (more) => budget(spent + more))) {
      if (best === null || isBetter(attempt, best)) best = attempt;
      last = attempt.evaluations;
      yield { ...best, evaluations: spent + last };
    }
    // What annealing left in clash may have found a place when its plan was made.
    if (best !== null && best.missing > 0) best = settled(best);
    if (best?.missing === 0) {
      yield { ...best, evaluations: spent + last };
      return;
    }
    spent += last;
  }
}

function* attemptsWith(
  built: BuiltTimetable,
  { board: fixed, wishes, bound }: Known,
  { board, kept, mayMove, isQuick, repaired }: Choice,
  budget: Budget,
): Generator<PlanAttempt> {
  let isWhole = false;
  const begun = budget(0);
  const share: Budget = (evaluations) => {
    const used = budget(evaluations);
    return isWhole ? used : Math.max(used, (used - begun) / PATIENCE);
  };
  const stands = new Set(board.bookings());
  const stays = [...kept.keys()].filter((booking) => stands.has(booking));
  const present = [...stays, ...repaired];
  const prices = repaired.length === 0 ? wishes : { ...wishes, change: 0 };
  const problem = { fixed, present, mayMove, chains: built.chains, wishes: prices };
  for (const { missing, points, evaluations, plan } of solve(problem, SEED, share)) {
    isWhole = missing === 0;
    if (isQuick && !isWhole && evaluations > 0) return;
    yield { plan, kept, missing, points, bound, evaluations };
    if (isWhole && points <= bound) return;
  }
}

/** The attempt with its plan made and its JP without a place counted. */
function settled(attempt: PlanAttempt): PlanAttempt {
  const plan = attempt.plan();
  return { ...attempt, plan: () => plan, missing: missingIn(plan) };
}

function isBetter(attempt: PlanAttempt, best: PlanAttempt): boolean {
  if (attempt.missing !== best.missing) return attempt.missing < best.missing;
  return attempt.kept === best.kept && attempt.points <= best.points;
}

/** What may stay, from everything down to nothing, without repeating a choice that frees nobody. */
function* choices(
  built: BuiltTimetable,
  { board, finder, loose }: Known,
  lacking: () => ReadonlySet<string>,
): Generator<Choice> {
  const all = keepSessions(board, built, finder, loose);
  const frozen = { mayMove: () => false, isQuick: false, repaired: [] };
  const isNear = nearLost(all.lost);
  const isBeforeHit = ({ class: id, date }: Session): boolean =>
    compareText(date, all.hits.get(id) ?? '9999') < 0;
  const mended = all.kept.size === 0 ? null : repairPlan(built, finder, all);
  if (mended !== null) {
    const repaired = mended.present.filter((booking) => !mended.kept.has(booking));
    const isRepaired = new Set(repaired);
    const mayMove = (booking: Booking): boolean => isRepaired.has(booking);
    yield { ...all, kept: mended.kept, mayMove, isQuick: false, repaired };
  }
  yield { ...all, ...frozen };
  // Only classes that lack something are planned afresh: about their losses, then from the first one on, then wholly.
  const stays = [() => true, (one: Session) => !isNear(one), isBeforeHit, () => false];
  const levels = new Map<string, number>();
  const levelOf = (id: string): number => levels.get(id) ?? 0;
  for (let round = 0; round < QUICK_ROUNDS; round++) {
    const raised = [...lacking()].filter((id) => levelOf(id) + 1 < stays.length);
    if (all.kept.size === 0 || raised.length === 0) break;
    for (const id of raised) levels.set(id, levelOf(id) + 1);
    const mayStay = (one: Session): boolean => stays[levelOf(one.class)]?.(one) === true;
    const kept = keepSessions(board, built, finder, loose.filter(mayStay));
    yield { ...kept, ...frozen, isQuick: true };
  }
  if (all.kept.size > 0) yield { ...all, mayMove: () => true, isQuick: false, repaired: [] };
  let size = all.kept.size;
  for (const mayStay of [isBeforeHit, ({ class: id }: Session) => !all.hits.has(id), () => false]) {
    const kept = keepSessions(board, built, finder, loose.filter(mayStay));
    if (kept.kept.size < size) yield { ...kept, ...frozen };
    size = Math.min(size, kept.kept.size);
  }
}

/** Whether a session is of a class that lost one within a week: there a gap is most often near enough. */
function nearLost(lost: readonly Session[]): (session: Session) => boolean {
  const days = groupBy(lost, (one) => one.class);
  return (session) =>
    (days.get(session.class) ?? []).some(
      ({ date }) => Math.abs(daysBetween(date, session.date)) <= NEAR_DAYS,
    );
}

/** Classes of which the best plan so far lacks JP. */
function classesLacking(built: BuiltTimetable, best: PlanAttempt | null): ReadonlySet<string> {
  const unplaced = best?.plan().unplaced ?? [];
  return new Set(unplaced.map(({ activity }) => built.activities[activity]?.class.id ?? ''));
}
