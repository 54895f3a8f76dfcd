import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  latinSquare,
  mostCarryOver,
} from '../../../../src/features/programme/core/rotation/latin-square';
import { chooseLeads } from '../../../../src/features/programme/core/rotation/lead-trainers';
import type {
  Rotation,
  RotationField,
  RotationProblem,
} from '../../../../src/features/programme/core/rotation/rotation';
import { solveRotation } from '../../../../src/features/programme/core/rotation/solve-rotation';

function aField(more: Partial<RotationField> = {}): RotationField {
  return { places: 1, workshop: '', trainers: [], ...more };
}

/** Every class visits every field. */
function allVisit(
  classes: number,
  fields: readonly RotationField[],
  more: Partial<RotationProblem> = {},
): RotationProblem {
  const visits = Array.from({ length: classes }, (_, one) =>
    fields.map((_field, field) => ({ class: one, field, stage: null })),
  ).flat();
  const homes = Array.from({ length: classes }, (_, one) => one % Math.max(1, fields.length));
  return { homes, fields, visits, atOnce: 100, ...more };
}

const many = (count: number): RotationField[] => Array.from({ length: count }, () => aField());

/** Things that occur more often than they may. */
function tooOften<T>(things: readonly T[], most: (thing: T) => number): readonly T[] {
  return things.filter(
    (thing, index) =>
      things.indexOf(thing) === index && things.filter((one) => one === thing).length > most(thing),
  );
}

/** What is wrong in one stage, judged visit by visit and by no rule of the solver. */
function complaintsOfStage(problem: RotationProblem, rotation: Rotation, stage: number): string[] {
  const here = problem.visits.filter((_, index) => rotation.stageOf[index] === stage);
  const fields = [...new Set(here.map((visit) => visit.field))];
  const workshops = fields.flatMap((field) => problem.fields[field]?.workshop || []);
  const overfull = tooOften(
    here.map((visit) => visit.field),
    (field) => problem.fields[field]?.places ?? 0,
  );
  const twice = tooOften(
    here.map((visit) => visit.class),
    () => 1,
  );
  return [
    ...twice.map((one) => `class ${one} is twice in stage ${stage}`),
    ...overfull.map((field) => `field ${field} is overfull in stage ${stage}`),
    ...(fields.length > problem.atOnce ? [`too many fields in stage ${stage}`] : []),
    ...tooOften(workshops, () => 1).map((name) => `${name} is used twice in stage ${stage}`),
  ];
}

function complaints(problem: RotationProblem, rotation: Rotation): string[] {
  const { stageOf, stages } = rotation;
  const lost = stageOf.flatMap((stage, index) => {
    const wanted = problem.visits[index]?.stage ?? stage;
    return stage < 0 || stage >= stages || wanted !== stage ? [`visit ${index} is lost`] : [];
  });
  const ofStages = Array.from({ length: stages }, (_, stage) =>
    complaintsOfStage(problem, rotation, stage),
  );
  return [...lost, ...ofStages.flat()];
}

describe('as many classes as fields', () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    '%i classes visit all fields in as many stages, each beginning at home',
    (n) => {
      const problem = allVisit(n, many(n));
      const rotation = solveRotation(problem);
      expect(rotation).toMatchObject({ stages: n, bound: { stages: n } });
      expect(complaints(problem, rotation)).toEqual([]);
      const begins = problem.visits.filter((_, index) => rotation.stageOf[index] === 0);
      expect(begins.map((visit) => visit.field)).toEqual(problem.homes);
    },
  );

  test.each([2, 4, 6, 8, 10, 12])('of %i fields each follows every other exactly once', (n) => {
    expect(mostCarryOver(latinSquare(n))).toBe(1);
    const pairs = latinSquare(n).flatMap((way) => way.slice(1).map((to, at) => `${way[at]}${to}`));
    expect(pairs).toHaveLength(n * (n - 1));
  });

  test.each([3, 5, 7, 9, 11])('of %i fields none follows another more than twice', (n) => {
    expect(mostCarryOver(latinSquare(n))).toBe(2);
  });
});

describe('what is not square', () => {
  test.each([
    [6, 4, 6],
    [3, 5, 5],
    [1, 4, 4],
    [7, 1, 7],
    [12, 8, 12],
  ])('%i classes and %i fields need %i stages, and no fewer', (classes, fields, stages) => {
    const problem = allVisit(classes, many(fields));
    const rotation = solveRotation(problem);
    expect(rotation).toMatchObject({ stages, bound: { stages } });
    expect(complaints(problem, rotation)).toEqual([]);
  });

  test('eight classes in four fields that hold two each need four stages', () => {
    const fields = Array.from({ length: 4 }, () => aField({ places: 2 }));
    const problem = allVisit(8, fields);
    const rotation = solveRotation(problem);
    expect(rotation).toMatchObject({ stages: 4, bound: { stages: 4 } });
    expect(complaints(problem, rotation)).toEqual([]);
  });

  test('two at a time stretch four by four to eight stages, and that is proved', () => {
    const problem = allVisit(4, many(4), { atOnce: 2 });
    const rotation = solveRotation(problem);
    expect(rotation).toMatchObject({ stages: 8, bound: { stages: 8, because: 'at_once' } });
    expect(complaints(problem, rotation)).toEqual([]);
  });

  test('two fields of one workshop are never in one stage', () => {
    const fields = [aField({ workshop: 'R1' }), aField({ workshop: 'R1' }), aField(), aField()];
    const problem = allVisit(4, fields);
    const rotation = solveRotation(problem);
    expect(rotation).toMatchObject({ stages: 8, bound: { stages: 8, because: 'workshop' } });
    expect(complaints(problem, rotation)).toEqual([]);
  });

  test('one trainer for two fields makes them take turns', () => {
    const fields = [
      aField({ trainers: ['A'] }),
      aField({ trainers: ['A'] }),
      aField({ trainers: ['B'] }),
    ];
    const problem = allVisit(3, fields);
    const rotation = solveRotation(problem);
    expect(rotation).toMatchObject({ stages: 6, bound: { stages: 6, because: 'trainers' } });
    expect(complaints(problem, rotation)).toEqual([]);
  });

  test('a wish for a stage is kept', () => {
    const plain = allVisit(3, many(3));
    const visits = plain.visits.map((visit, index) =>
      index === 0 ? { ...visit, stage: 2 } : visit,
    );
    const rotation = solveRotation({ ...plain, visits });
    expect(rotation.stages).toBe(3);
    expect(complaints({ ...plain, visits }, rotation)).toEqual([]);
  });
});

test('no way to lead some stages is more even than what is proved', () => {
  const visit = fc.record({
    class: fc.constantFrom('K1', 'K2', 'K3'),
    stage: fc.integer({ min: 1, max: 3 }),
    jp: fc.constantFrom(20, 30, 50),
    trainers: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 6 }), (visits) => {
      const loads = new Map(visits.flatMap(({ trainers }) => trainers).map((one) => [one, 0]));
      const busy = new Set<string>();
      let smallest = Infinity;
      const lead = (index: number): void => {
        const next = visits[index];
        if (next === undefined) {
          const all = [...loads.values()];
          smallest = Math.min(smallest, Math.max(...all) - Math.min(...all));
          return;
        }
        for (const one of next.trainers) {
          const key = `${next.stage}${one}`;
          if (busy.has(key)) continue;
          busy.add(key);
          loads.set(one, (loads.get(one) ?? 0) + next.jp);
          lead(index + 1);
          loads.set(one, (loads.get(one) ?? 0) - next.jp);
          busy.delete(key);
        }
      };
      lead(0);
      const led = chooseLeads(visits);
      expect(led.bound).toBeLessThanOrEqual(smallest);
      if (smallest < Infinity) expect(led.most - led.least).toBeGreaterThanOrEqual(smallest);
    }),
    { numRuns: 100, seed: 5 },
  );
});

test('for every small problem the rotation keeps all rules, and a proved one is the shortest there is', () => {
  const problems = fc
    .record({
      classes: fc.integer({ min: 1, max: 3 }),
      fields: fc.array(
        fc.record({
          places: fc.integer({ min: 1, max: 2 }),
          workshop: fc.constantFrom('', '', 'R1', 'R2'),
          trainers: fc.constantFrom<string[]>([], ['A'], ['A', 'B']),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      atOnce: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ classes, fields, atOnce }) => allVisit(classes, fields, { atOnce }));
  fc.assert(
    fc.property(problems, (problem) => {
      const rotation = solveRotation(problem);
      expect(complaints(problem, rotation)).toEqual([]);
      expect(rotation.bound.stages).toBeLessThanOrEqual(rotation.stages);
      if (rotation.stages > 1) expect(isPossible(problem, rotation.bound.stages - 1)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

/** Whether any way at all of putting the visits into so many stages keeps the rules: brute force. */
function isPossible(problem: RotationProblem, stages: number): boolean {
  const stageOf: number[] = [];
  const trainersSuffice = (): boolean =>
    Array.from({ length: stages }, (_, stage) =>
      problem.visits.filter((_v, index) => stageOf[index] === stage),
    ).every((here) => {
      const sought = here.map((visit) => problem.fields[visit.field]?.trainers ?? []);
      const needed = sought.filter((trainers) => trainers.length > 0);
      const onlyA = needed.filter((trainers) => trainers.length === 1).length;
      return needed.length <= 2 && onlyA <= 1 && (needed.length < 2 || onlyA < needed.length);
    });
  const fill = (): boolean => {
    const partial = { stageOf: [...stageOf], stages, bound: { stages, because: 'class' as const } };
    const seen = { ...problem, visits: problem.visits.slice(0, stageOf.length) };
    if (complaints(seen, partial).length > 0 || !trainersSuffice()) return false;
    if (stageOf.length === problem.visits.length) return true;
    // Stages that are still empty are alike.
    const last = Math.min(stages - 1, Math.max(-1, ...stageOf) + 1);
    for (let stage = 0; stage <= last; stage++) {
      stageOf.push(stage);
      if (fill()) return true;
      stageOf.pop();
    }
    return false;
  };
  return fill();
}
