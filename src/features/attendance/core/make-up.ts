import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import { minutesOf, timeOfMinutes } from '../../../kernel/plain-time';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { DaySlot } from '../../programme/core';
import type { Session } from '../../schedule/core';

/** A make-up session as somebody wishes it. */
export interface MakeUpWish {
  readonly cancelled: Session;
  readonly date: PlainDate;
  readonly start: PlainTime;
  /** The id of the new session. */
  readonly id: string;
  /** The lesson hours of that day; none on a day without training. */
  readonly slots: readonly DaySlot[];
  /** Minutes of one JP. */
  readonly jpMinutes: number;
}

const MINUTES_OF_A_DAY = 1440;

/**
 * The session that stands for a cancelled one: same class, unit, trainer, room and JP at another time. Within the hours
 * of the day it follows their breaks; at any other time it lasts its JP without a break. Refused when class, trainer or
 * room is taken then, or when it would run past the hours or the day.
 */
export function planMakeUp(wish: MakeUpWish, sessions: readonly Session[]): Result<Session> {
  const { cancelled, date, start, id } = wish;
  if (cancelled.isHeld !== false) {
    return {
      ok: false,
      problems: [problem('attendance.not_cancelled', { session: cancelled.id })],
    };
  }
  const hours = hoursOf(wish);
  if (hours === null) {
    const values = { date: formatDateShort(date), start, jp: cancelled.jp };
    return { ok: false, problems: [problem('attendance.make_up_too_long', values)] };
  }
  const session: Session = {
    ...cancelled,
    id,
    date,
    start,
    ...hours,
    isLocked: false,
    isHeld: null,
  };
  const clashes = sessions.flatMap((other) => clashWith(session, other));
  return clashes.length > 0 ? { ok: false, problems: clashes } : accept(session);
}

function hoursOf({
  cancelled: { jp },
  start,
  slots,
  jpMinutes,
}: MakeUpWish): Pick<Session, 'firstJp' | 'end'> | null {
  const first = slots.findIndex((slot) => slot.start === start);
  if (first >= 0) {
    const [begin, last] = [slots[first], slots[first + jp - 1]];
    return begin && last ? { firstJp: begin.jpNumber, end: last.end } : null;
  }
  const end = minutesOf(start) + jp * jpMinutes;
  // A number after the last hour of the day: planning takes it for a session outside the hours.
  return end > MINUTES_OF_A_DAY - 1 ? null : { firstJp: slots.length + 1, end: timeOfMinutes(end) };
}

function clashWith(session: Session, other: Session): Problem[] {
  const isAtOnce =
    other.isHeld !== false &&
    other.date === session.date &&
    other.start < session.end &&
    session.start < other.end;
  if (!isAtOnce) return [];
  return (['class', 'trainer', 'room'] as const)
    .filter((kind) => session[kind] !== '' && session[kind] === other[kind])
    .map((kind) =>
      problem('attendance.make_up_clash', {
        who: session[kind],
        session: other.id,
        start: other.start,
        end: other.end,
      }),
    );
}
