import type { BuiltTimetable } from './build-timetable';
import type { Booking } from './engine/timetable';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

/** A session that has no id yet, or whose id is known because it stayed. */
export interface SessionDraft extends Omit<Session, 'id'> {
  readonly id: string | null;
}

/** The sessions of a plan's bookings, without the fixed ones. Neighbouring new runs become one session. */
export function draftsOf(
  facts: ScheduleFacts,
  built: BuiltTimetable,
  bookings: readonly Booking[],
  kept: ReadonlyMap<Booking, Session>,
): SessionDraft[] {
  const drafts: SessionDraft[] = [];
  const isNew = (booking: Booking): boolean => !kept.has(booking);
  const loose = bookings.filter((booking) => !booking.isFixed);
  for (const booking of loose.filter((one) => !isNew(one))) {
    const session = kept.get(booking);
    if (session) drafts.push({ ...session, ...timesOf(built, booking, facts) });
  }
  for (const booking of joinNeighbours(built, loose.filter(isNew))) {
    const draft = draftOf(facts, built, booking);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function joinNeighbours(built: BuiltTimetable, bookings: readonly Booking[]): Booking[] {
  const joined: Booking[] = [];
  const ordered = [...bookings].sort((a, b) => a.activity - b.activity || a.start - b.start);
  for (const booking of ordered) {
    const last = joined[joined.length - 1];
    const continues =
      last !== undefined &&
      last.activity === booking.activity &&
      last.start + last.duration === booking.start &&
      built.timetable.slots[booking.start]?.continues === true &&
      last.resources.join() === booking.resources.join();
    if (continues) {
      joined[joined.length - 1] = { ...last, duration: last.duration + booking.duration };
    } else {
      joined.push(booking);
    }
  }
  return joined;
}

function draftOf(
  facts: ScheduleFacts,
  built: BuiltTimetable,
  booking: Booking,
): SessionDraft | null {
  const entry = built.activities[booking.activity];
  const first = built.slots[booking.start];
  if (entry === undefined || first === undefined) return null;
  const resources = booking.resources.flatMap((index) => built.timetable.resources[index] ?? []);
  return {
    id: null,
    date: first.date,
    firstJp: first.slot.jpNumber,
    jp: booking.duration,
    class: entry.class.id,
    package: entry.training.code,
    unit: entry.unit.code,
    trainer: resources.find(({ kind }) => kind === 'trainer')?.id ?? '',
    room: resources.find(({ kind }) => kind === 'room')?.id ?? '',
    isLocked: false,
    isHeld: null,
    ...timesOf(built, booking, facts),
  };
}

/** What follows from where a booking is: clock times and the number of the stage. */
function timesOf(
  built: BuiltTimetable,
  { start, duration, activity }: Booking,
  facts: ScheduleFacts,
): Pick<Session, 'start' | 'end' | 'stage'> {
  const first = built.slots[start];
  const last = built.slots[start + duration - 1];
  if (first === undefined || last === undefined) throw new Error('A booking has slots');
  const code = built.activities[activity]?.training.code;
  const stage = facts.stages.find(
    (one) => one.package === code && one.start <= first.date && first.date <= one.end,
  );
  return { start: first.slot.start, end: last.slot.end, stage: stage?.number ?? 0 };
}
