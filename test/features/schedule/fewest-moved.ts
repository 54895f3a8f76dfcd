import type { CheckedSession, CheckedSheets } from '../../checkers/checked-sheets';

/*
 * The fewest sessions that have to change so that nothing is wrong, by brute force over every time, trainer and room. It
 * shares no code with the planner. Sessions keep their length; for a handful of them only.
 */

/** Whether two sessions of a plan can both stand. */
type Agree = (left: CheckedSession, right: CheckedSession) => boolean;

/**
 * @param isPossible whether a session can stand by itself
 * @returns null when no plan of these sessions exists with at most `most` changes
 */
export function fewestMoved(
  sheets: CheckedSheets,
  isPossible: (session: CheckedSession) => boolean,
  most: number,
): number | null {
  const { sessions } = sheets;
  const choices = sessions.map((session) => choicesOf(sheets, session).filter(isPossible));
  const mustMove = sessions.map((session) => !isPossible(session));
  const agree = agreeIn(sheets);
  const search = (index: number, placed: readonly CheckedSession[], left: number): boolean => {
    const session = sessions[index];
    if (session === undefined) return true;
    const fits = (one: CheckedSession): boolean => placed.every((other) => agree(one, other));
    if (!mustMove[index] && fits(session) && search(index + 1, [...placed, session], left)) {
      return true;
    }
    return (
      left > 0 &&
      (choices[index] ?? []).some(
        (one) => fits(one) && search(index + 1, [...placed, one], left - 1),
      )
    );
  };
  for (let moved = mustMove.filter(Boolean).length; moved <= most; moved++) {
    if (search(0, [], moved)) return moved;
  }
  return null;
}

function choicesOf(sheets: CheckedSheets, session: CheckedSession): CheckedSession[] {
  const dates = sheets.stages.flatMap(({ start, end }) => daysFrom(start, end));
  return dates.flatMap((date) =>
    sheets.slots
      .filter(({ weekday }) => weekday === (new Date(`${date}T00:00:00Z`).getUTCDay() || 7))
      .flatMap((slot) => {
        const last = sheets.slots.find(
          ({ weekday, jpNumber }) =>
            weekday === slot.weekday && jpNumber === slot.jpNumber + session.jp - 1,
        );
        if (last === undefined) return [];
        const when = { date, firstJp: slot.jpNumber, start: slot.start, end: last.end };
        return sheets.trainers.flatMap((trainer) =>
          sheets.rooms.map((room) => ({
            ...session,
            ...when,
            trainer: trainer.id,
            room: room.id,
          })),
        );
      }),
  );
}

function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(start); time <= Date.parse(end); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

function agreeIn({ units }: CheckedSheets): Agree {
  const orderOf = (one: CheckedSession): number =>
    units.find(({ code }) => code === one.unit)?.order ?? 0;
  const isBefore = (left: CheckedSession, right: CheckedSession): boolean =>
    left.date < right.date || (left.date === right.date && left.firstJp < right.firstJp);
  return (left, right) => {
    const isApart =
      left.date !== right.date ||
      left.firstJp + left.jp <= right.firstJp ||
      right.firstJp + right.jp <= left.firstJp;
    const isShared =
      left.class === right.class || left.trainer === right.trainer || left.room === right.room;
    if (isShared && !isApart) return false;
    if (left.class !== right.class || orderOf(left) === orderOf(right)) return true;
    return orderOf(left) < orderOf(right) ? isBefore(left, right) : isBefore(right, left);
  };
}
