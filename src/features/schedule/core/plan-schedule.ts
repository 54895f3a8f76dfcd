import type { Problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { buildTimetable } from './build-timetable';
import { Board } from './engine/board';
import { boundPlan } from './engine/bound-plan';
import type { PointLine } from './engine/weigh-plan';
import { weighPlan } from './engine/weigh-plan';
import type { UnplacedUnit } from './explain-plan';
import { explainCutBlocks, explainUnplaced } from './explain-plan';
import type { ScheduleFacts } from './facts';
import { isFixedSession } from './facts';
import { findObstacles } from './find-obstacles';
import { giveIds } from './give-ids';
import { explainProof } from './impossible/explain-proof';
import { proveImpossible } from './impossible/prove-impossible';
import { keepSessions } from './keep-sessions';
import type { Session } from './model';
import { scheduleWishes } from './schedule-wishes';
import type { Budget, PlanAttempt } from './search-attempts';
import { evaluationBudget, searchAttempts } from './search-attempts';
import { bookFixed, createSessionFinder } from './session-bookings';
import { draftsOf } from './session-drafts';
import { sessionOrder } from './session-order';
import { wishTheoryFirst } from './wish-theory-first';

/** A schedule as it should stand in the sheet, and what is still wrong with it. */
export interface SchedulePlan {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly UnplacedUnit[];
  /** Warnings: what was given way to, what looks wrong in the facts. */
  readonly notes: readonly Problem[];
  /** Null where JP are missing, or where the schedule was made elsewhere. */
  readonly account: PlanAccount | null;
}

/** What the points of a schedule are for, and what no schedule can save. */
export interface PlanAccount {
  readonly lines: readonly PointLine[];
  /** Points that every full schedule has at least; proved by counting. */
  readonly bound: number;
}

/** A search that can be watched and stopped: each attempt is the best so far, and any of them can be finished. */
export interface ScheduleSearch {
  readonly attempts: Generator<PlanAttempt>;
  finish(attempt: PlanAttempt): SchedulePlan;
}

/**
 * Plans every JP of every unit of every class. What is fixed stays; of the rest as much stays as still fits, and only
 * when that leads nowhere are others moved, as few as possible. Refused with numbers when counting proves that no
 * schedule exists; else the best schedule found. The same facts and budget of evaluations give the same schedule.
 */
export function planSchedule(
  facts: ScheduleFacts,
  budget: Budget = evaluationBudget(facts),
): Result<SchedulePlan> {
  const search = searchSchedule(facts, budget);
  if (!search.ok) return search;
  let best: PlanAttempt | null = null;
  for (best of search.value.attempts);
  if (best === null) throw new Error('There is always one choice: what stays of the schedule');
  return accept(search.value.finish(best));
}

/**
 * The same, step by step, for a caller that shows progress or may stop. `part` asks for the fullest schedule even where
 * it is proved that none has all JP.
 */
export function searchSchedule(
  facts: ScheduleFacts,
  budget: Budget,
  wanted: 'all' | 'part' = 'all',
): Result<ScheduleSearch> {
  return facts.theoryFirst === 'wished'
    ? wishTheoryFirst(facts, (known) => searchStrictly(known, budget, wanted))
    : searchStrictly(facts, budget, wanted);
}

function searchStrictly(
  facts: ScheduleFacts,
  budget: Budget,
  wanted: 'all' | 'part',
): Result<ScheduleSearch> {
  const obstacles = findObstacles(facts);
  const errors = obstacles.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  const built = buildTimetable(facts);
  const finder = createSessionFinder(built);
  const fixedSessions = facts.sessions.filter((one) => isFixedSession(one, facts));
  const fixed = fixedSessions.map((session) => bookFixed(built, finder, session));
  const proofs = wanted === 'part' ? [] : proveImpossible(built.timetable, fixed);
  if (proofs.length > 0) {
    return { ok: false, problems: proofs.map((proof) => explainProof(facts, built, proof)) };
  }
  const board = new Board(built.timetable);
  for (const booking of fixed) board.book(booking);
  const loose = facts.sessions.filter((one) => !isFixedSession(one, facts));
  const wishes = scheduleWishes(facts, built);
  const bound = boundPlan(built.timetable, wishes, fixed);
  const present = [...keepSessions(board, built, finder, loose).kept.keys()];
  return accept({
    attempts: searchAttempts(built, { board, finder, loose, wishes, bound }, budget),
    finish({ plan, kept, missing }) {
      const { bookings, unplaced } = plan();
      const drafts = draftsOf(facts, built, bookings, kept);
      const sessions = [...fixedSessions, ...giveIds(drafts, loose, facts.lastNumber)];
      sessions.sort(sessionOrder);
      const notes = [...obstacles, ...explainCutBlocks(facts, sessions)];
      const lines = weighPlan(built.timetable, wishes, bookings, present);
      const account = missing > 0 ? null : { lines, bound };
      return { sessions, unplaced: explainUnplaced(built, unplaced), notes, account };
    },
  });
}
