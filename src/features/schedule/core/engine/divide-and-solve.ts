import type { Board } from './board';
import type { CutPolicy } from './cut-into-events';
import { cutIntoEvents } from './cut-into-events';
import { solveInRounds } from './solve-in-rounds';
import type { Plan } from './timetable';

/** Whole blocks if possible, then runs as the days allow, then any division at all. */
const POLICIES: readonly CutPolicy[] = ['blocks', 'days', 'slots'];

/** Times that single chains are divided more finely before all of them are. */
const FINER_ROUNDS = 6;

/**
 * Divides each chain of activities (those of one class) into events and places them. A chain that finds no place is
 * divided more finely, and where that does not help the others too. Gives the best plan so far after each round of
 * construction; the last one counts. The board is not changed.
 */
export function* divideAndSolve(
  chains: readonly (readonly number[])[],
  board: Board,
): Generator<Plan> {
  let levels = chains.map(() => 0);
  let best: Plan | null = null;
  for (let round = 0; ; round++) {
    const events = chains.flatMap((chain, index) =>
      cutIntoEvents(board, chain, POLICIES[levels[index] ?? 0] ?? 'slots'),
    );
    let plan: Plan = { bookings: [], unplaced: [] };
    for (plan of solveInRounds(board, events)) yield fuller(best, plan);
    best = fuller(best, plan);
    const finer = missingIn(best) === 0 ? null : divideMore(chains, levels, plan, round);
    if (finer === null) return;
    levels = finer;
  }
}

function fuller(best: Plan | null, plan: Plan): Plan {
  return best === null || missingIn(plan) < missingIn(best) ? plan : best;
}

/** Slots that a plan could not place. */
export function missingIn(plan: Plan): number {
  return plan.unplaced.reduce((sum, event) => sum + event.duration, 0);
}

/** The next levels to try; null when everything is divided as finely as it can be. */
function divideMore(
  chains: readonly (readonly number[])[],
  levels: readonly number[],
  plan: Plan,
  round: number,
): number[] | null {
  const finest = POLICIES.length - 1;
  const failed = new Set(plan.unplaced.map(({ activity }) => activity));
  const finer = levels.map((level, index) =>
    chains[index]?.some((activity) => failed.has(activity)) ? Math.min(finest, level + 1) : level,
  );
  const isNew = finer.some((level, index) => level !== levels[index]);
  if (isNew && round < FINER_ROUNDS) return finer;
  return levels.every((level) => level === finest) ? null : levels.map(() => finest);
}
