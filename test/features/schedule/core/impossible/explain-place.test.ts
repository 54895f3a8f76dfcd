import { describe, expect, test } from '@jest/globals';
import { explainPlaces } from '../../../../../src/features/schedule/core/impossible/explain-place';
import type { SmallProgramme } from '../../a-programme';
import { aProgramme, aTrainer, aUnit, factsOf } from '../../a-programme';
import { aSession } from '../exports/a-printed-schedule';

const first = aSession({ id: 'S-0001', jp: 2 });
const second = aSession({ id: 'S-0002', unit: 'MJ-2', firstJp: 3, start: '09:30', end: '11:15' });

function codesOn(date: Parameters<typeof explainPlaces>[2], more: Partial<SmallProgramme> = {}) {
  const programme = aProgramme({
    units: [aUnit({ code: 'MJ-1', jp: 2 }), aUnit({ code: 'MJ-2', jp: 2, order: 2 })],
    sessions: [first, second],
    ...more,
  });
  return explainPlaces(factsOf(programme), first, date).map(({ firstJp, broken }) => [
    firstJp,
    ...broken.map(({ code }) => code),
  ]);
}

describe('why a session is not somewhere else', () => {
  test('each start of the day is judged: clashes, order, and lessons that the day does not have', () => {
    expect(codesOn('2021-06-07')).toEqual([
      [1],
      [2, 'schedule.clash_class', 'schedule.clash_trainer', 'schedule.clash_room'],
      [3, 'schedule.clash_class', 'schedule.clash_trainer', 'schedule.clash_room'],
      [
        4,
        'schedule.clash_class',
        'schedule.clash_trainer',
        'schedule.clash_room',
        'schedule.out_of_order',
      ],
      [5, 'schedule.out_of_order'],
      [6, 'schedule.no_such_jp', 'schedule.out_of_order'],
    ]);
  });

  test('a day off, a day outside the stage and a trainer who is away are said', () => {
    expect(codesOn('2021-06-12').flat()).toContain('schedule.free_weekday');
    expect(codesOn('2021-06-14').flat()).toContain('schedule.outside_window');
    const trainers = [aTrainer({ id: 'I-1', offDays: ['Selasa'] })];
    expect(codesOn('2021-06-08', { trainers })[0]).toEqual([
      1,
      'schedule.trainer_away',
      'schedule.out_of_order',
    ]);
  });

  test('what is wrong already is not blamed on the move', () => {
    const stray = aSession({ id: 'S-0003', class: 'TIADA', trainer: '', room: '' });
    expect(codesOn('2021-06-07', { sessions: [first, second, stray] })[0]).toEqual([1]);
  });

  test('a locked session says first that it is locked', () => {
    const locked = { ...first, isLocked: true };
    const programme = aProgramme({ sessions: [locked] });
    const [place] = explainPlaces(factsOf(programme), locked, '2021-06-07');
    expect(place?.broken.map(({ code }) => code)).toEqual(['schedule.held_lock']);
  });
});
