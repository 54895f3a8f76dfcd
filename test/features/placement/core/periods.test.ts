import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Period, PlacementInput } from '../../../../src/features/placement/core';
import {
  findDecideAgain,
  findPeriods,
  findSeat,
  findSwaps,
  nextForSeat,
  proposePlacement,
  scoreChoices,
} from '../../../../src/features/placement/core';
import { createRandom } from '../../../random';
import { aCandidate, aProgram } from '../../eligibility/a-candidate';
import { aLockedRow, aPackage, aPlacementInput } from '../a-placement';
import { bestByTryingAll } from './best-by-trying-all';

const perPeriod = aProgram({ packagesPerPerson: 'one_per_period' });

/** Two stages: MJ and LS together, then PR. */
const packages = [aPackage('MJ', 2), aPackage('LS', 2), aPackage('PR', 2)];
const PERIODS: readonly Period[] = [
  { id: 'T1', packages: ['MJ', 'LS'] },
  { id: 'T2', packages: ['PR'] },
];

function inPeriods(
  wishes: Readonly<Record<string, readonly [string, string?, string?]>>,
  changes: Partial<PlacementInput> = {},
): PlacementInput {
  const people = Object.entries(wishes).map(([id, [interest1, interest2 = '', interest3 = '']]) =>
    aCandidate({ id, interest1, interest2, interest3 }),
  );
  return aPlacementInput(people, packages, { program: perPeriod, periods: PERIODS, ...changes });
}

function seatsOf({ rows }: ReturnType<typeof proposePlacement>): readonly string[] {
  return rows.map(({ id, status, package: code }) => `${id} ${status} ${code}`).sort();
}

describe('the periods of a programme', () => {
  const stage = (number: number, code: string, start: string, end: string) => {
    const day = (text: string) => `2021-${text}` as const as '2021-06-10';
    return { number, package: code, start: day(start), end: day(end) };
  };
  const find = (stages: readonly ReturnType<typeof stage>[], wishes: readonly number[] = []) =>
    findPeriods({
      program: perPeriod,
      stages,
      packages: packages.map((one, index) => ({ ...one, stageWish: wishes[index] ?? null })),
    });

  test('join packages that overlap, also over a third one', () => {
    const stages = [
      stage(1, 'MJ', '06-10', '06-20'),
      stage(2, 'LS', '06-20', '07-01'),
      stage(3, 'PR', '07-01', '07-10'),
    ];
    expect(find(stages)).toEqual({
      ok: true,
      value: [{ id: 'T1', packages: ['MJ', 'LS', 'PR'] }],
    });
  });

  test('follow one another when a day lies between, and are named after their first stage', () => {
    const stages = [
      stage(3, 'PR', '07-03', '07-10'),
      stage(2, 'LS', '06-21', '07-02'),
      stage(1, 'MJ', '06-10', '06-20'),
    ];
    expect(find(stages)).toMatchObject({
      value: [
        { id: 'T1', packages: ['MJ'] },
        { id: 'T2', packages: ['LS'] },
        { id: 'T3', packages: ['PR'] },
      ],
    });
  });

  test('are the stages asked for in Paket before there are dates', () => {
    expect(find([], [2, 1, 2])).toMatchObject({
      value: [
        { id: 'T1', packages: ['LS'] },
        { id: 'T2', packages: ['MJ', 'PR'] },
      ],
    });
  });

  test('are not guessed', () => {
    expect(find([])).toMatchObject({ problems: [{ code: 'placement.periods_unknown' }] });
    expect(find([stage(1, 'MJ', '06-10', '06-20')])).toMatchObject({
      problems: [{ code: 'placement.package_without_stage', values: { packages: 'LS, PR' } }],
    });
  });

  test('are one for everybody when the programme gives one package a person', () => {
    const facts = { program: aProgram(), packages, stages: [] };
    expect(findPeriods(facts)).toMatchObject({ value: [{ id: '', packages: ['MJ', 'LS', 'PR'] }] });
  });
});

describe('a package in every period', () => {
  test('gives a person a row for each period in which he wishes something', () => {
    const proposal = proposePlacement(
      inPeriods({ 'P-1': ['MJ', 'PR'], 'P-2': ['PR'], 'P-3': ['XX'] }),
    );
    expect(seatsOf(proposal)).toEqual([
      'P-1.T1 placed MJ',
      'P-1.T2 placed PR',
      'P-2.T2 placed PR',
      'P-3.T1 not_placed ',
    ]);
    expect(proposal.bound).toBeNull();
    expect(proposal.perPackage.map(({ code, placed }) => `${code} ${placed}`)).toEqual([
      'MJ 1',
      'LS 0',
      'PR 2',
    ]);
  });

  test('keeps a locked row with its id, and no row gets the id of another', () => {
    const present = [
      aLockedRow('P-1', { id: 'P-1.T1', package: 'PR' }),
      aLockedRow('P-2', { package: 'LS' }),
    ];
    const proposal = proposePlacement(
      inPeriods({ 'P-1': ['MJ', 'PR'], 'P-2': ['MJ', 'PR'] }, { present }),
    );
    expect(seatsOf(proposal)).toEqual(['P-1.T1.2 placed MJ', 'P-2.T2 placed PR']);
  });

  test('says who is locked in two packages of one period', () => {
    const present = ['MJ', 'LS', 'PR'].map((code) =>
      aLockedRow('P-1', { id: `P-1.${code}`, package: code }),
    );
    const { warnings } = proposePlacement(inPeriods({ 'P-1': ['MJ'] }, { present }));
    expect(warnings).toMatchObject([
      { code: 'placement.locked_twice', values: { participant: 'P-1', packages: 'MJ, LS' } },
    ]);
  });

  test('who left the programme before there were periods gets a seat in none of them', () => {
    const left = aLockedRow('P-1', { status: 'not_placed', package: '', class: '' });
    const { rows } = proposePlacement(inPeriods({ 'P-1': ['MJ', 'PR'] }, { present: [left] }));
    expect(rows).toEqual([]);
  });

  test('a seat that frees goes to somebody who waits for it in that period, whatever he has elsewhere', () => {
    const input = inPeriods({
      'P-1': ['PR', 'MJ'],
      'P-2': ['PR'],
      'P-3': ['MJ', 'PR'],
      'P-4': ['LS', 'PR'],
    });
    const { rows } = proposePlacement(input);
    const present = rows.map((row) => ({ ...row, reason: '' }));
    const board = { ...input, present };
    const waiting = rows.filter(({ id, status }) => id.endsWith('.T2') && status === 'reserve');
    expect(waiting.map(({ participant }) => participant)).toEqual(['P-3', 'P-4']);
    const seat = findSeat(board, 'P-1.T2');
    expect(seat?.row.package).toBe('PR');
    if (seat === null) return;
    expect(nextForSeat(seat.input, 'P-1', 'PR')?.participant).toBe('P-3');
    expect(findSwaps(seat.input, 'P-3')).toMatchObject([{ moves: [{ to: 'PR' }, { to: '' }] }]);
  });

  test('placing twice leaves nobody to decide again; a new wish is new in its period alone', () => {
    const before = inPeriods({ 'P-1': ['MJ', 'PR'], 'P-2': ['LS'] });
    const present = proposePlacement(before).rows.map((row) => ({ ...row, reason: '' }));
    expect(findDecideAgain({ ...before, present })).toEqual([]);
    const after = inPeriods({ 'P-1': ['MJ'], 'P-2': ['LS', 'PR'] }, { present });
    expect(findDecideAgain(after)).toEqual([
      { id: 'P-1.T2', participant: 'P-1', reason: 'changed' },
      { id: 'P-2.T2', participant: 'P-2', reason: 'new' },
    ]);
  });

  test('is the best in every period: trying all seatings finds nothing better', () => {
    const crowd = fc.record({ seed: fc.nat(100_000), people: fc.integer({ min: 1, max: 7 }) });
    fc.assert(
      fc.property(crowd, ({ seed, people }) => {
        const random = createRandom(seed);
        const pick = () => ['MJ', 'LS', 'PR', ''][random.below(4)] ?? '';
        const input = aPlacementInput(
          Array.from({ length: people }, (_, index) =>
            aCandidate({
              ...{ id: `P-${index}`, assessmentScore: random.below(4) * 10 },
              ...{ interest1: pick(), interest2: pick(), interest3: pick() },
            }),
          ),
          packages,
          { program: perPeriod, periods: PERIODS },
        );
        const proposal = proposePlacement(input);
        for (const period of PERIODS) {
          const seated = proposal.rows.filter(
            ({ status, package: code }) => status === 'placed' && period.packages.includes(code),
          );
          const reached = seated.reduce((sum, { score }) => sum + seatValue(score ?? 0), 0);
          expect(reached).toBe(bestByTryingAll(problemOf(input, period)) ?? 0);
          expect(new Set(seated.map(({ participant }) => participant)).size).toBe(seated.length);
        }
        expect(new Set(proposal.rows.map(({ id }) => id)).size).toBe(proposal.rows.length);
      }),
      { numRuns: 150 },
    );
  });
});

/** A seat counts more than all scores of so few people. */
function seatValue(points: number): number {
  return 1_000_000 + Math.round(points * 100);
}

function problemOf(
  { people, program, selectionDate }: PlacementInput,
  { packages: codes }: Period,
) {
  const known = new Set(codes);
  return {
    packages: packages
      .filter(({ code }) => known.has(code))
      .map(({ code, maxCapacity }) => ({ id: code, capacity: maxCapacity ?? 0 })),
    people: people.map(({ participant, restricted }) => ({
      id: participant.id,
      options: scoreChoices(
        participant,
        restricted,
        known,
        program.scoreWeights,
        selectionDate,
      ).map((choice) => ({ package: choice.package, value: seatValue(choice.score / 100) })),
    })),
  };
}
