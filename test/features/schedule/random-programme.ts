import fc from 'fast-check';
import { addDays, weekdayNameId } from '../../../src/kernel/plain-date';
import type { SmallProgramme } from './a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from './a-programme';

const CODES = ['AA', 'BB', 'CC'] as const;

/** Stages of one or two weeks, one of them with a national day off. */
const WINDOWS = [
  { start: '2021-06-07', end: '2021-06-18' },
  { start: '2021-07-12', end: '2021-07-23' },
  { start: '2021-08-02', end: '2021-08-06' },
] as const;

const unitShapes = fc.array(
  fc.record({
    jp: fc.integer({ min: 1, max: 16 }),
    order: fc.integer({ min: 1, max: 3 }),
    blockJp: fc.constantFrom(null, 2, 3, 4),
    kind: fc.constantFrom('theory', 'practice', 'guest'),
    isDated: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

const packageShapes = fc.array(
  fc.record({
    units: unitShapes,
    classes: fc.integer({ min: 1, max: 2 }),
    window: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const trainerShapes = fc.array(
  fc.record({
    teaches: fc.subarray([...CODES], { minLength: 1 }),
    offDay: fc.constantFrom(null, 1, 5),
    maxJpPerDay: fc.constantFrom(null, 4, 6),
    maxJpPerWeek: fc.constantFrom(null, 20),
    wishedTimes: fc.constantFrom([], ['pagi'], ['Senin', 'Rabu siang']),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A guest who comes on the first Wednesday and Thursday of a stage, 6 JP a day at most. */
function datedGuest(jp: number, window: number) {
  const { start } = WINDOWS[window] ?? WINDOWS[0];
  return { jp: Math.min(jp, 8), dates: [addDays(start, 2), addDays(start, 3)] };
}

/** Small programmes, easy and hard: shared trainers and rooms, days off, little time. */
export const randomProgrammes: fc.Arbitrary<SmallProgramme> = fc
  .record({
    packages: packageShapes,
    trainers: trainerShapes,
    rooms: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ packages, trainers, rooms }) => {
    const shapes = packages.map((shape, index) => ({ ...shape, code: CODES[index] ?? 'AA' }));
    return aProgramme({
      packages: shapes.map(({ code }) => aPackage({ code })),
      units: shapes.flatMap(({ code, units, window }) =>
        units.map(({ isDated, ...unit }, index) =>
          aUnit({
            code: `${code}-${index}`,
            package: code,
            ...unit,
            ...(isDated && unit.kind === 'guest' ? datedGuest(unit.jp, window) : {}),
          }),
        ),
      ),
      trainers: [
        ...trainers.map(({ teaches, offDay, ...limits }, index) =>
          aTrainer({
            id: `I-${index}`,
            packages: teaches,
            offDays: offDay === null ? [] : [weekdayNameId(offDay)],
            ...limits,
          }),
        ),
        aTrainer({ id: 'I-9', packages: [...CODES] }),
      ],
      rooms: Array.from({ length: rooms }, (_, index) => aRoom({ id: `R-${index}` })),
      stages: shapes.map(({ code, window }) =>
        aStage({ package: code, number: window + 1, ...(WINDOWS[window] ?? WINDOWS[0]) }),
      ),
      placement: shapes.flatMap(({ code, classes }) =>
        Array.from({ length: classes }, (_, index) =>
          aClass(code, `${code}-${'AB'[index]}`, 8),
        ).flat(),
      ),
      daysOff: [
        { date: '2021-07-20', name: 'Iduladha', kind: 'national', basis: '', isActive: true },
      ],
    });
  });
