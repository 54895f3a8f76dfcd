import { compareText } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { BuiltTimetable } from './build-timetable';
import { buildTimetable } from './build-timetable';
import { Board } from './engine/board';
import { divideAndSolve, missingIn } from './engine/divide-and-solve';
import type { Plan } from './engine/timetable';
import type { UnplacedUnit } from './explain-plan';
import { explainCutBlocks, explainUnplaced } from './explain-plan';
import type { ScheduleFacts } from './facts';
import { isFixedSession } from './facts';
import { findObstacles } from './find-obstacles';
import { giveIds } from './give-ids';
import { explainProof } from './impossible/explain-proof';
import { proveImpossible } from './impossible/prove-impossible';
import type { KeptSessions } from './keep-sessions';
import { keepSessions } from './keep-sessions';
import type { Session } from './model';
import { bookFixed, createSessionFinder } from './session-bookings';
import { draftsOf } from './session-drafts';
import { sessionOrder } from './session-order';

/** A schedule as it should stand in the sheet, and what is still wrong with it. */
export interface SchedulePlan {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly UnplacedUnit[];
  /** Warnings: what was given way to, what looks wrong in the facts. */
  readonly notes: readonly Problem[];
}

/** The fullest plan of a search so far. */
export interface PlanAttempt {
  readonly plan: Plan;
  readonly kept: KeptSessions['kept'];
  /** JP without a place. */
  readonly missing: number;
}

/** A search that can be watched and stopped: each attempt is the best so far, and any of them can be finished. */
export interface ScheduleSearch {
  readonly attempts: Generator<PlanAttempt>;
  finish(attempt: PlanAttempt): SchedulePlan;
}

/**
 * Plans every JP of every unit of every class. What is fixed stays; of the rest as much stays as still fits, and only
 * when that leads nowhere are the classes concerned, then all, planned afresh. Refused with numbers when counting
 * proves that no schedule exists; else the fullest schedule found. The same facts always give the same schedule.
 */
export function planSchedule(facts: ScheduleFacts): Result<SchedulePlan> {
  const search = searchSchedule(facts);
  if (!search.ok) return search;
  let best: PlanAttempt | null = null;
  for (best of search.value.attempts);
  if (best === null) throw new Error('There is always one choice: what stays of the schedule');
  return accept(search.value.finish(best));
}

/** The same, one round of construction at a time, for a caller that shows progress or may stop. */
export function searchSchedule(facts: ScheduleFacts): Result<ScheduleSearch> {
  const obstacles = findObstacles(facts);
  const errors = obstacles.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  const built = buildTimetable(facts);
  const finder = createSessionFinder(built);
  const fixedSessions = facts.sessions.filter((one) => isFixedSession(one, facts));
  const fixed = fixedSessions.map((session) => bookFixed(built, finder, session));
  const proofs = proveImpossible(built.timetable, fixed);
  if (proofs.length > 0) {
    return { ok: false, problems: proofs.map((proof) => explainProof(facts, built, proof)) };
  }
  const board = new Board(built.timetable);
  for (const booking of fixed) board.book(booking);
  const loose = facts.sessions.filter((one) => !isFixedSession(one, facts));
  return accept({
    attempts: attempts(built, keptChoices(board, built, finder, loose)),
    finish({ plan, kept }) {
      const drafts = draftsOf(facts, built, plan, kept);
      const sessions = [...fixedSessions, ...giveIds(drafts, loose, facts.lastNumber)];
      sessions.sort(sessionOrder);
      const notes = [...obstacles, ...explainCutBlocks(facts, sessions)];
      return { sessions, unplaced: explainUnplaced(built, plan.unplaced), notes };
    },
  });
}

/** What may stay, from everything down to nothing, without repeating a choice that frees nobody. */
function* keptChoices(
  board: Board,
  built: BuiltTimetable,
  finder: ReturnType<typeof createSessionFinder>,
  loose: readonly Session[],
): Generator<KeptSessions> {
  const all = keepSessions(board, built, finder, loose);
  yield all;
  let size = all.kept.size;
  const isBeforeHit = ({ class: id, date }: Session): boolean =>
    compareText(date, all.hits.get(id) ?? '9999') < 0;
  const choices = [isBeforeHit, ({ class: id }: Session) => !all.hits.has(id), () => false];
  for (const mayStay of choices) {
    const kept = keepSessions(board, built, finder, loose.filter(mayStay));
    if (kept.kept.size < size) yield kept;
    size = Math.min(size, kept.kept.size);
  }
}

function* attempts(built: BuiltTimetable, choices: Iterable<KeptSessions>): Generator<PlanAttempt> {
  let best: PlanAttempt | null = null;
  for (const { board, kept } of choices) {
    for (const plan of divideAndSolve(built.chains, board)) {
      const missing = missingIn(plan);
      if (best === null || missing < best.missing) best = { plan, kept, missing };
      yield best;
    }
    if (best?.missing === 0) return;
  }
}
