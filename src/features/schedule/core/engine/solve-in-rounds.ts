import type { Board } from './board';
import { makeRoom } from './make-room';
import { isPlaced, placeEvent } from './place-event';
import type { Plan, TimetableEvent, UnplacedEvent } from './timetable';

/** Rounds of construction; each gives more urgency to what the rounds before could not place. */
const ROUNDS = 12;
/** Rounds in a row that may bring nothing. */
const VAIN_ROUNDS = 3;

/**
 * Places the events around what is on the board already. Builds by least slack first, makes room by moving others
 * once, and begins again with the unplaced ones more urgent. Gives the best plan so far after each round; the last one
 * counts. Deterministic; the board is not changed.
 */
export function* solveInRounds(board: Board, events: readonly TimetableEvent[]): Generator<Plan> {
  const latest = latestStarts(board, events);
  const urgency = board.timetable.activities.map(() => 0);
  const step = Math.max(1, Math.ceil(board.timetable.slots.length / 4));
  let best: { readonly plan: Plan; readonly missing: number } | null = null;
  let vain = 0;
  for (let round = 0; round < ROUNDS && vain < VAIN_ROUNDS; round++) {
    const keys = events.map(
      (event, index) => (latest[index] ?? 0) - (urgency[event.activity] ?? 0) * step,
    );
    const order = events
      .map((event, index) => ({ event, index, key: keys[index] ?? 0 }))
      .sort((left, right) => left.key - right.key || left.index - right.index);
    const plan = construct(
      board.copy(),
      order.map(({ event }) => event),
    );
    const missing = plan.unplaced.reduce((sum, event) => sum + event.duration, 0);
    vain++;
    if (best === null || missing < best.missing) {
      best = { plan, missing };
      vain = 0;
    }
    yield best.plan;
    if (missing === 0) return;
    raiseUrgency(board, urgency, plan.unplaced);
  }
}

function construct(board: Board, events: readonly TimetableEvent[]): Plan {
  const waiting: UnplacedEvent[] = [];
  // The board only fills up: what found no place will not find one later.
  const hopeless = new Map<string, UnplacedEvent>();
  for (const event of events) {
    const outcome = hopeless.get(kindOf(event)) ?? placeEvent(board, event);
    if (isPlaced(outcome)) continue;
    hopeless.set(kindOf(event), outcome);
    waiting.push(outcome);
  }
  const stuck = new Set<string>();
  const unplaced = waiting.filter((event) => {
    if (stuck.has(kindOf(event))) return true;
    const isIn = makeRoom(board, event);
    if (isIn) stuck.clear();
    else stuck.add(kindOf(event));
    return !isIn;
  });
  return { bookings: board.bookings(), unplaced };
}

function kindOf({ activity, duration }: TimetableEvent): string {
  return `${activity} ${duration}`;
}

/** The last slot where each event could begin if all that has to follow it came directly after. */
function latestStarts(board: Board, events: readonly TimetableEvent[]): number[] {
  const { activities } = board.timetable;
  const amounts = activities.map(() => 0);
  for (const { activity, duration } of events) {
    amounts[activity] = (amounts[activity] ?? 0) + duration;
  }
  const toFollow = activities.map(() => 0);
  activities.forEach((later, index) => {
    for (const earlier of later.after) {
      toFollow[earlier] = (toFollow[earlier] ?? 0) + (amounts[index] ?? 0);
    }
  });
  const own = [...amounts];
  return events.map(({ activity, duration }) => {
    const end = (activities[activity]?.isAllowed.lastIndexOf(true) ?? -1) + 1;
    const start = end - (toFollow[activity] ?? 0) - (own[activity] ?? 0);
    own[activity] = (own[activity] ?? 0) - duration;
    return start;
  });
}

function raiseUrgency(board: Board, urgency: number[], unplaced: readonly UnplacedEvent[]): void {
  const failed = new Set(unplaced.map(({ activity }) => activity));
  for (const activity of [...failed]) {
    for (const earlier of board.timetable.activities[activity]?.after ?? []) failed.add(earlier);
  }
  for (const activity of failed) urgency[activity] = (urgency[activity] ?? 0) + 1;
}
