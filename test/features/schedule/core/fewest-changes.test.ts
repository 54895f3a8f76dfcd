import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Absence, Session } from '../../../../src/features/schedule/core';
import { listChanges, planSchedule } from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import {
  aClass,
  aProgramme,
  aRoom,
  aStage,
  aTrainer,
  aUnit,
  factsOf,
  sheetsOf,
} from '../a-programme';
import { fewestMoved } from '../fewest-moved';

/** Two classes with two or three sessions each in three days, one or two trainers and rooms. */
const programmes = fc
  .record({
    blocks: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 3 }),
    orders: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    trainers: fc.integer({ min: 1, max: 2 }),
    rooms: fc.integer({ min: 1, max: 2 }),
    classes: fc.integer({ min: 1, max: 2 }),
    last: fc.constantFrom('2021-06-08', '2021-06-09'),
  })
  .map(({ blocks, orders, trainers, rooms, classes, last }) =>
    aProgramme({
      units: blocks.map((jp, index) =>
        aUnit({ code: `MJ-${index}`, jp, blockJp: jp, order: orders[index] ?? 1 }),
      ),
      trainers: Array.from({ length: trainers }, (_, index) => aTrainer({ id: `I-${index}` })),
      rooms: Array.from({ length: rooms }, (_, index) => aRoom({ id: `R-${index}` })),
      stages: [aStage({ package: 'MJ', start: '2021-06-07', end: last })],
      placement: ['MJ-A', 'MJ-B'].slice(0, classes).flatMap((id) => aClass('MJ', id, 5)),
    }),
  );

const disturbances = fc.record({
  kind: fc.constantFrom<Absence['kind']>('trainer', 'room', 'class'),
  which: fc.nat(5),
  hours: fc.constantFrom([null, null] as const, ['10:00', null] as const, [null, '10:00'] as const),
});

function planned(programme: SmallProgramme): readonly Session[] | null {
  const plan = planSchedule(factsOf(programme));
  return plan.ok && plan.value.unplaced.length === 0 ? plan.value.sessions : null;
}

test('a re-plan of a handful of sessions changes as few as brute force', () => {
  let several = 0;
  fc.assert(
    fc.property(programmes, disturbances, (programme, { kind, which, hours }) => {
      const before = planned(programme);
      const hit = before?.[which % before.length];
      if (before === null || hit === undefined || before.length > 6) return;
      const absence: Absence = {
        id: 'H-001',
        kind,
        who: hit[kind],
        start: hit.date,
        end: hit.date,
        from: hours[0],
        until: hours[1],
        reason: '',
      };
      const changed = { ...programme, sessions: before, absences: [absence] };
      const after = planned(changed);
      const isAway = (one: {
        readonly date: string;
        readonly start: string;
        readonly end: string;
      }) =>
        one.date === absence.start &&
        (absence.from ?? '00:00') < one.end &&
        one.start < (absence.until ?? '24:00');
      const fewest = fewestMoved(
        sheetsOf(changed, before),
        (one) => one[kind] !== absence.who || !isAway(one),
        6,
      );
      if (after === null || fewest === null) return;
      expect(checkTimetable(sheetsOf(changed, after))).toEqual([]);
      expect(listChanges(before, after).length).toBeLessThanOrEqual(fewest);
      if (fewest > 1) several++;
    }),
    { numRuns: 100, seed: 20211122 },
  );
  expect(several).toBeGreaterThan(10);
});
