import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type {
  Package,
  Program,
  SpecialPeriod,
  StageFacts,
  StagePlan,
} from '../../../../src/features/programme/core';
import { planStages } from '../../../../src/features/programme/core';
import { daysBetween } from '../../../../src/kernel/plain-date';
import { officialCalendar } from './a-calendar';
import { aPackage, aProgram } from './a-programme';
import { fewestDays } from './fewest-days';

/** The plan of a programme that brute force can look through, or null when it is refused. */
function judged(facts: StageFacts): StagePlan | null {
  const planned = planStages(facts);
  if (!planned.ok) return null;
  const { proof, start, end } = planned.value;
  const fewest = fewestDays(facts);
  const { startDate, typedEndDate } = facts.program;
  expect(proof.days).toBe(
    daysBetween(startDate ?? start, startDate === null ? (typedEndDate ?? end) : end) + 1,
  );
  expect([proof.days, proof.bound]).toEqual([fewest, fewest]);
  return planned.value;
}

const lengths = fc.constantFrom<Package['duration']>(
  null,
  { count: 2, unit: 'working_days' },
  { count: 5, unit: 'working_days' },
  { count: 3, unit: 'calendar_days' },
  { count: 9, unit: 'jp' },
  { count: 2, unit: 'meetings' },
);

const aWeek = fc.constantFrom<Package['workingWeek']>(null, null, null, 6);

/** Up to five packages, the last of which may be modules that wait for the first. */
const somePackages = (most: number) =>
  fc
    .array(
      fc.record({
        duration: lengths,
        workingWeek: aWeek,
        room: fc.constantFrom('', '', 'R1', 'R2'),
        stageWish: fc.constantFrom(null, null, null, 1, 2, 3),
        classesAtOnce: fc.constantFrom(null, 2),
        isModule: fc.constantFrom(false, false, true),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((rows) =>
      rows.map(({ isModule, ...row }, index) =>
        aPackage(`P${index}`, {
          jp: 11,
          ...row,
          after: isModule && index > 0 ? [`P${index - 1}`] : [],
        }),
      ),
    );

const settings = fc.record({
  packagesPerStage: fc.integer({ min: 1, max: 3 }),
  trainersChange: fc.boolean(),
  duration: fc.constant(4),
  // A Thursday; two days before, after and on a holiday.
  startDate: fc.constantFrom('2021-06-10' as const, '2021-07-17' as const, '2021-08-06' as const),
});

const pauses = fc.constantFrom<readonly SpecialPeriod[]>(
  [],
  [
    {
      id: 'M1',
      kind: 'pause' as const,
      start: '2021-06-14' as const,
      end: '2021-06-16' as const,
      appliesTo: ['P1'],
      pattern: '',
      note: '',
    },
  ],
);

const trainerSets = fc.constantFrom<StageFacts['trainers']>(
  [],
  [
    { id: 'A', packages: ['P0', 'P1'] },
    { id: 'B', packages: ['P1', 'P2'] },
  ],
  [{ id: 'A', packages: ['P0', 'P1', 'P2'] }],
);

const calendarWith = (packages: readonly Package[], periods: readonly SpecialPeriod[]) =>
  officialCalendar({
    periods,
    packageWeeks: Object.fromEntries(
      packages.flatMap(({ code, workingWeek }) =>
        workingWeek === null ? [] : [[code, workingWeek]],
      ),
    ),
  });

describe('brute force finds nothing shorter than what is proved to be the shortest', () => {
  test('packages in stages, with follow-up modules, wishes, rooms, trainers, weeks and pauses', () => {
    fc.assert(
      fc.property(
        somePackages(5),
        settings,
        pauses,
        trainerSets,
        (packages, more, periods, trainers) => {
          const calendar = calendarWith(packages, periods);
          judged({ program: aProgram(more), packages, calendar, trainers, present: [] });
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  test('two or three classes that rotate, with places, wishes and a module at the end', () => {
    fc.assert(
      fc.property(
        somePackages(2),
        settings,
        pauses,
        trainerSets,
        (some, more, periods, trainers) => {
          const packages = some.map((one, index) =>
            index === 0 && !isModule(some[1]) ? { ...one, classes: ['K1', 'K2'] } : one,
          );
          const calendar = calendarWith(packages, periods);
          const program = aProgram({ ...more, pattern: 'rotating' });
          judged({ program, packages, calendar, trainers, present: [] });
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('packages all at once, then modules', () => {
    fc.assert(
      fc.property(somePackages(5), settings, pauses, (packages, more, periods) => {
        const calendar = calendarWith(packages, periods);
        const program = aProgram({ ...more, pattern: 'parallel' });
        judged({ program, packages, calendar, trainers: [], present: [] });
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('planned backwards from the closing day', () => {
    const patterns = fc.constantFrom<Program['pattern']>('staged', 'rotating');
    fc.assert(
      fc.property(somePackages(4), settings, patterns, pauses, (some, more, pattern, periods) => {
        const packages = some
          .slice(0, pattern === 'rotating' ? 2 : 4)
          .map((one) => ({ ...one, stageWish: null }));
        const calendar = calendarWith(packages, periods);
        const { startDate: typedEndDate } = more;
        const program = aProgram({ ...more, pattern, startDate: null, typedEndDate });
        judged({ program, packages, calendar, trainers: [], present: [] });
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

const isModule = (one: Package | undefined): boolean => (one?.after.length ?? 0) > 0;
