import { indexBy } from '../../../kernel/ordering';
import type { Trainer } from '../../programme/core';
import type { BuiltTimetable, ClassUnit } from './build-timetable';
import type { DayShape, FairLoad, Spread, Wishes } from './engine/wishes';
import type { ScheduleFacts } from './facts';
import { roomBurdens } from './room-burdens';
import { isUnwished } from './wished-times';

/** JP of a unit on one day that are no burden: a unit is spread over a day for each of them, or for each block. */
const JP_A_DAY = 4;

/** What makes one schedule of a programme better than another, by the weights of sheet Program. */
export function scheduleWishes(
  { weights, rooms, trainers }: Pick<ScheduleFacts, 'weights' | 'rooms' | 'trainers'>,
  built: BuiltTimetable,
): Wishes {
  const { resources, activities } = built.timetable;
  const kindOf = (candidates: readonly number[]): string =>
    resources[candidates[0] ?? -1]?.kind ?? '';
  const shapes: Readonly<Record<string, DayShape>> = {
    class: { kind: 'gaps', points: weights.gap, dayPoints: weights.gap },
    trainer: { kind: 'gaps', points: weights.gap, dayPoints: 0 },
  };
  const isLate = lateSlots(built);
  const trainerById = indexBy(trainers, ({ id }) => id);
  const roomById = indexBy(rooms, ({ id }) => id);
  return {
    dayShapes: resources.map(({ kind }) => (weights.gap === 0 ? null : (shapes[kind] ?? null))),
    fairLoads: fairLoads(built, weights.fairLoad),
    spreads: built.activities.map((entry) => spreadOf(entry, weights.spread)),
    cuts: built.activities.map(() => weights.cutBlock),
    times: built.activities.map(({ unit }) =>
      unit.kind === 'theory' && weights.lateTheory > 0
        ? isLate.map((late) => (late ? weights.lateTheory : 0))
        : null,
    ),
    hours: resources.map(({ id, kind }) => {
      const trainer = kind === 'trainer' ? trainerById.get(id) : undefined;
      return trainer === undefined ? null : unwishedHours(trainer, built, weights.wishedTime);
    }),
    steadiness: activities.map(({ needs }) =>
      needs.map(({ candidates }) => {
        const kind = kindOf(candidates);
        if (kind === 'trainer') return weights.trainerChange;
        return kind === 'room' ? weights.roomChange : 0;
      }),
    ),
    unsuited: activities.map(({ needs }, index) =>
      needs.map(({ candidates }) => {
        const entry = built.activities[index];
        if (entry === undefined || kindOf(candidates) !== 'room') return candidates.map(() => 0);
        const own = candidates.flatMap((one) => roomById.get(resources[one]?.id ?? '') ?? []);
        return roomBurdens(entry.training, entry.class.size, own);
      }),
    ),
    change: weights.change,
  };
}

/** Points for each lesson hour outside the times that a trainer wishes for; null where that is none. */
function unwishedHours(
  trainer: Trainer,
  { slots }: BuiltTimetable,
  points: number,
): readonly number[] | null {
  const hours = slots.map(({ date, slot }) => (isUnwished(trainer, date, slot.start) ? points : 0));
  return hours.some((price) => price > 0) ? hours : null;
}

function spreadOf({ unit }: ClassUnit, points: number): Spread | null {
  const isSpread = unit.kind === 'theory' || unit.kind === 'practice';
  if (!isSpread || points === 0) return null;
  return { days: Math.ceil(unit.jp / Math.max(JP_A_DAY, unit.blockJp ?? 0)), points };
}

/** The second half of each day, the middle JP not included. */
function lateSlots({ timetable: { slots } }: BuiltTimetable): boolean[] {
  const perDay = new Map<number, number>();
  const places = slots.map(({ day }) => {
    const place = perDay.get(day) ?? 0;
    perDay.set(day, place + 1);
    return place;
  });
  return slots.map(({ day }, slot) => 2 * (places[slot] ?? 0) > (perDay.get(day) ?? 0));
}

/** A trainer's fair share: of every unit that he may teach as much as each of the others who may. */
function fairLoads({ timetable }: BuiltTimetable, points: number): (FairLoad | null)[] {
  const shares = timetable.resources.map(() => 0);
  for (const { needs, amount } of timetable.activities) {
    for (const { candidates, preference } of needs) {
      if (preference !== 'balanced') continue;
      for (const one of candidates) shares[one] = (shares[one] ?? 0) + amount / candidates.length;
    }
  }
  return timetable.resources.map(({ kind }, index) =>
    kind === 'trainer' && points > 0 ? { slots: Math.ceil(shares[index] ?? 0), points } : null,
  );
}
