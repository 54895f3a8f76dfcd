/*
 * Counts the points of a timetable from the plain rows of the sheets. It shares no code and no types with the planner,
 * and works by brute force on single lesson hours, as the judge of rules beside it does.
 */

import type { CheckedSession, CheckedSheets } from './checked-sheets';

export interface CountedWeights {
  readonly gap: number;
  readonly trainerChange: number;
  readonly roomChange: number;
  readonly cutBlock: number;
  readonly spread: number;
  readonly lateTheory: number;
  readonly wishedTime: number;
}

/** Points by what they are for, in the names of the account; those of uneven loads and unsuited rooms are not counted. */
export function countPoints(
  sheets: CheckedSheets,
  weights: CountedWeights,
): Readonly<Record<string, number>> {
  const { sessions } = sheets;
  const classDays = daysOf(sessions, (session) => session.class);
  const trainerDays = daysOf(sessions, (session) => session.trainer);
  const units = sheets.classes.flatMap((group) =>
    sheets.units
      .filter((unit) => unit.package === group.package)
      .map((unit) => ({
        unit,
        own: sessions.filter((one) => one.class === group.id && one.unit === unit.code),
      })),
  );
  const sum = (count: (entry: (typeof units)[number]) => number): number =>
    units.reduce((all, entry) => all + count(entry), 0);
  return {
    'shape class': weights.gap * (gapsIn(classDays) + classDays.size),
    'shape trainer': weights.gap * gapsIn(trainerDays),
    spread: weights.spread * sum(({ unit, own }) => missingDays(unit, own)),
    cut: weights.cutBlock * sum(({ unit, own }) => cutRuns(unit.blockJp, own)),
    time:
      weights.lateTheory * sum(({ unit, own }) => (unit.kind === 'theory' ? late(sheets, own) : 0)),
    'hour trainer': weights.wishedTime * unwishedHours(sheets),
    'steady trainer': weights.trainerChange * sum(({ own }) => extra(own, (one) => one.trainer)),
    'steady room': weights.roomChange * sum(({ own }) => extra(own, (one) => one.room)),
  };
}

function hoursOf(session: CheckedSession): number[] {
  return Array.from({ length: session.jp }, (_, index) => session.firstJp + index);
}

/** Busy lesson hours by owner and date. */
function daysOf(
  sessions: readonly CheckedSession[],
  ownerOf: (session: CheckedSession) => string,
): Map<string, Set<number>> {
  const days = new Map<string, Set<number>>();
  for (const session of sessions) {
    if (ownerOf(session) === '') continue;
    const key = `${ownerOf(session)} ${session.date}`;
    const hours = days.get(key) ?? new Set<number>();
    for (const hour of hoursOf(session)) hours.add(hour);
    days.set(key, hours);
  }
  return days;
}

function gapsIn(days: ReadonlyMap<string, ReadonlySet<number>>): number {
  let gaps = 0;
  for (const hours of days.values()) {
    for (let hour = Math.min(...hours); hour < Math.max(...hours); hour++) {
      if (!hours.has(hour)) gaps++;
    }
  }
  return gaps;
}

function missingDays(
  unit: { readonly kind: string; readonly jp: number; readonly blockJp: number | null },
  own: readonly CheckedSession[],
): number {
  if (unit.kind !== 'theory' && unit.kind !== 'practice') return 0;
  const wanted = Math.ceil(unit.jp / Math.max(4, unit.blockJp ?? 0));
  return Math.max(0, wanted - new Set(own.map(({ date }) => date)).size);
}

/** Runs that are no whole number of blocks; an hour goes on where the hour before had the same trainer and room. */
function cutRuns(blockJp: number | null, own: readonly CheckedSession[]): number {
  if (blockJp === null) return 0;
  const hours = new Map<string, CheckedSession>();
  for (const one of own) for (const hour of hoursOf(one)) hours.set(`${one.date} ${hour}`, one);
  const goesOn = (date: string, hour: number): boolean => {
    const [here, before] = [hours.get(`${date} ${hour}`), hours.get(`${date} ${hour - 1}`)];
    return here !== undefined && here.trainer === before?.trainer && here.room === before.room;
  };
  let cut = 0;
  for (const key of hours.keys()) {
    const [date = '', typed] = key.split(' ');
    const first = Number(typed);
    if (goesOn(date, first)) continue;
    let length = 1;
    while (goesOn(date, first + length)) length++;
    if (length % blockJp > 0) cut++;
  }
  return cut;
}

function late({ slots }: CheckedSheets, own: readonly CheckedSession[]): number {
  return own.flatMap((session) => {
    const weekday = new Date(`${session.date}T00:00:00Z`).getUTCDay() || 7;
    const day = slots.filter((slot) => slot.weekday === weekday).map((slot) => slot.jpNumber);
    return hoursOf(session).filter(
      (hour) => 2 * day.filter((other) => other < hour).length > day.length,
    );
  }).length;
}

/** Lesson hours of trainers outside all times that they wish for; the afternoon begins at noon. */
function unwishedHours({ sessions, trainers, slots }: CheckedSheets): number {
  const names = ['', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
  return sessions.flatMap((session) => {
    const wishes = trainers.find(({ id }) => id === session.trainer)?.wishedTimes ?? [];
    if (wishes.length === 0) return [];
    const weekday = new Date(`${session.date}T00:00:00Z`).getUTCDay() || 7;
    return hoursOf(session).filter((hour) => {
      const slot = slots.find((one) => one.weekday === weekday && one.jpNumber === hour);
      const now = [names[weekday], (slot?.start ?? '') < '12:00' ? 'pagi' : 'siang'];
      return !wishes.some((wish) =>
        wish
          .toLowerCase()
          .split(' ')
          .every((word) => now.includes(word)),
      );
    });
  }).length;
}

function extra(
  own: readonly CheckedSession[],
  nameOf: (session: CheckedSession) => string,
): number {
  const names = new Set(own.map(nameOf).filter((name) => name !== ''));
  return Math.max(0, names.size - 1);
}
