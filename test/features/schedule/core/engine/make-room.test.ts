import { describe, expect, test } from '@jest/globals';
import { Board } from '../../../../../src/features/schedule/core/engine/board';
import { makeRoom } from '../../../../../src/features/schedule/core/engine/make-room';
import type { Activity, Booking } from '../../../../../src/features/schedule/core/engine/timetable';

/** One room, two slots; an activity that may use some of them. */
function inSlots(id: string, ...isAllowed: readonly boolean[]): Activity {
  const needs = [{ candidates: [0], preference: 'listed' as const }];
  return { id, amount: 1, isAllowed, needs, after: [], block: null };
}

function boardOf(...activities: readonly Activity[]): Board {
  return new Board({
    slots: [
      { day: 0, week: 0, continues: false },
      { day: 0, week: 0, continues: true },
    ],
    resources: [
      { id: 'room', kind: 'room', isOpen: [true, true], maxPerDay: null, maxPerWeek: null },
    ],
    activities,
  });
}

const first: Booking = { activity: 0, start: 0, duration: 1, resources: [0], isFixed: false };

describe('an event whose only place is taken', () => {
  test('gets it when the other can go elsewhere', () => {
    const board = boardOf(inSlots('anywhere', true, true), inSlots('early', true, false));
    board.book(first);
    expect(makeRoom(board, { activity: 1, duration: 1 })).toBe(true);
    const starts = board.bookings().map(({ activity, start }) => [activity, start]);
    expect(starts.sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('leaves the board as it was when the other has nowhere to go', () => {
    const board = boardOf(inSlots('early', true, false), inSlots('early too', true, false));
    board.book(first);
    expect(makeRoom(board, { activity: 1, duration: 1 })).toBe(false);
    expect(board.bookings()).toEqual([first]);
    expect(board.ownerOf(0, 0)).toBe(first);
  });

  test('never moves what a person has fixed', () => {
    const board = boardOf(inSlots('anywhere', true, true), inSlots('early', true, false));
    board.book({ ...first, isFixed: true });
    expect(makeRoom(board, { activity: 1, duration: 1 })).toBe(false);
    expect(board.bookings()).toEqual([{ ...first, isFixed: true }]);
  });
});
