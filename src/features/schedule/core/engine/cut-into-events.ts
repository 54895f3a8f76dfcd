import type { Board } from './board';
import { chooseResources } from './choose-resources';
import type { TimetableEvent } from './timetable';

/**
 * How an activity is divided. `blocks`: runs of its block length; `days`: as long as the day allows, so that a block
 * may be cut where the day ends; `slots`: one by one, the most flexible.
 */
export type CutPolicy = 'blocks' | 'days' | 'slots';

/**
 * Divides what is left of activities that follow one another (those of one class) into events. The lengths come from
 * walking through the free slots as if nobody else had to be planned; the board is not changed.
 */
export function cutIntoEvents(
  board: Board,
  activities: readonly number[],
  policy: CutPolicy,
): TimetableEvent[] {
  const scratch = board.copy();
  let from = 0;
  return activities.flatMap((activity) => {
    const left = amountLeft(board, activity);
    if (policy === 'slots') return slotBySlot(activity, left);
    const walk = walkActivity(scratch, activity, { from, left, policy });
    from = walk.until;
    return walk.events;
  });
}

/** Slots of an activity that have no booking yet. */
export function amountLeft(board: Board, activity: number): number {
  const booked = board.bookingsOf(activity).reduce((sum, booking) => sum + booking.duration, 0);
  return Math.max(0, (board.timetable.activities[activity]?.amount ?? 0) - booked);
}

function slotBySlot(activity: number, left: number): TimetableEvent[] {
  return Array.from({ length: left }, () => ({ activity, duration: 1 }));
}

function walkActivity(
  scratch: Board,
  activity: number,
  { from, left, policy }: { from: number; left: number; policy: CutPolicy },
): { readonly events: TimetableEvent[]; readonly until: number } {
  const block =
    policy === 'blocks' ? (scratch.timetable.activities[activity]?.block ?? null) : null;
  const events: TimetableEvent[] = [];
  let rest = left;
  let until = from;
  for (let slot = from; slot < scratch.timetable.slots.length && rest > 0; ) {
    const wanted = Math.min(rest, block ?? rest);
    const duration = longestRun(scratch, activity, slot, wanted);
    if (duration === 0 || (block !== null && duration < wanted)) {
      slot++;
      continue;
    }
    events.push({ activity, duration });
    rest -= duration;
    slot += duration;
    until = slot;
  }
  return { events: [...events, ...withoutPlace(activity, rest, block)], until };
}

/** Books the longest run up to `wanted` that begins in the slot, and gives its length. */
function longestRun(scratch: Board, activity: number, start: number, wanted: number): number {
  for (let duration = wanted; duration > 0; duration--) {
    if (!scratch.isRun(activity, start, duration)) continue;
    const choice = chooseResources(scratch, activity, start, duration);
    if ('missing' in choice) continue;
    scratch.book({ activity, duration, start, resources: choice.resources, isFixed: false });
    return duration;
  }
  return 0;
}

/** What found no slot even alone still becomes events, so that it is reported and not lost. */
function withoutPlace(activity: number, rest: number, block: number | null): TimetableEvent[] {
  const events: TimetableEvent[] = [];
  for (let left = rest; left > 0; left -= block ?? 1) {
    events.push({ activity, duration: Math.min(left, block ?? 1) });
  }
  return events;
}
