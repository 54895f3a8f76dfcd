import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PersonProfile } from '../../../../src/features/roster/core';
import { findSamePeople, pairId, profileOf } from '../../../../src/features/roster/core';
import { makeRoster } from '../../../bench/same-person/make-roster';
import { profile, shuffle } from './a-crowd';

const roster = makeRoster(3, 1_000, { nik: 0.8, parent: 0.7 });
const PEOPLE: readonly PersonProfile[] = roster.people.map(({ id, participant, restricted }) =>
  profileOf(id, participant, restricted),
);

/** Every pair with its verdict, as a set of texts; ids by their present names. */
function verdicts(people: readonly PersonProfile[]): readonly string[] {
  return findSamePeople(people, new Set())
    .pairs.map(
      ({ first, second, verdict, score }) => `${pairId(first, second)} ${verdict} ${score}`,
    )
    .sort();
}

describe('the search through a roster', () => {
  test('finds what is there to be found', () => {
    const found = new Set(
      findSamePeople(PEOPLE, new Set()).pairs.map((pair) => pairId(pair.first, pair.second)),
    );
    const isOne = ([one = '', other = '']: readonly string[]): boolean =>
      roster.personOf.get(one) === roster.personOf.get(other);
    const seconds = [...roster.truths.keys()].map((key) => key.split(' ')).filter(isOne);
    const missed = seconds.filter(([one = '', other = '']) => !found.has(pairId(one, other)));
    expect(seconds.length).toBeGreaterThan(70);
    expect(missed.length).toBeLessThanOrEqual(seconds.length * 0.05);
    const wrong = [...found].filter((key) => !isOne(key.split('|')));
    expect(wrong.length).toBeLessThanOrEqual(found.size * 0.02);
  });

  test('names a pair once, however often an id stands in the list', () => {
    const facts = { birthDate: '1980-01-01', nik: '3375010101809001' };
    const [satu, dua] = [
      profile('P-1', { name: 'Slamet Contoh', ...facts }),
      profile('P-2', { name: 'Slamet Contoh', ...facts }),
    ];
    const { pairs } = findSamePeople([satu, dua, satu, dua], new Set());
    expect(pairs.map(({ first, second }) => pairId(first, second))).toEqual(['P-1|P-2']);
  });

  test('never compares all pairs', () => {
    const { compared } = findSamePeople(PEOPLE, new Set());
    expect(compared).toBeLessThan(PEOPLE.length * 10);
  });

  test('stays within bounds when everybody is the same', () => {
    const clones = Array.from({ length: 1_000 }, (_, index) =>
      profile(`P-${index}`, { name: 'Slamet', birthDate: '1980-01-01', nik: '3375010101809001' }),
    );
    const { compared } = findSamePeople(clones, new Set());
    expect(compared).toBeLessThanOrEqual(clones.length * 20 * 12);
  });

  test('says the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(verdicts(shuffle(PEOPLE, seed))).toEqual(verdicts(PEOPLE));
      }),
      { numRuns: 3 },
    );
  });

  test('says the same whatever the ids', () => {
    const rename = (id: string): string => `N-${(Number(id.slice(2)) * 7919) % 10_007}`;
    const back = new Map(PEOPLE.map(({ id }) => [rename(id), id]));
    const renamed = PEOPLE.map((person) => ({ ...person, id: rename(person.id) }));
    const found = findSamePeople(renamed, new Set()).pairs.map(
      ({ first, second, verdict, score }) =>
        `${pairId(back.get(first) ?? '', back.get(second) ?? '')} ${verdict} ${score}`,
    );
    expect(found.sort()).toEqual(verdicts(PEOPLE));
  });

  test('asks about no pair that was decided, and about all others as before', () => {
    const all = findSamePeople(PEOPLE, new Set()).pairs;
    const decided = new Set(all.slice(0, 10).map(({ first, second }) => pairId(second, first)));
    expect(findSamePeople(PEOPLE, decided).pairs).toEqual(all.slice(10));
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '\ud800',
      '‮gnaro‬',
      '🧑🏽‍🔧',
      'x'.repeat(50_000),
      '"((('.repeat(999),
      'bin',
      'als',
      'H. S.Pd.',
      '31/02/1990',
      '0000000000000000',
      '\u0000\t\n',
    ),
    fc.double(),
    fc.boolean(),
  );
  const row = fc.record({
    name: cell,
    birthDate: cell,
    nik: cell,
    sex: cell,
    birthPlace: cell,
    phone: cell,
    email: cell,
    registerNumber: cell,
    parentName: cell,
    alias: cell,
  });

  test('nothing is thrown, and a pair is judged alike from both sides', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const [there, back] = [
          verdicts([profile('A', one), profile('B', other)]),
          verdicts([profile('B', one), profile('A', other)]),
        ];
        expect(back).toEqual(there);
      }),
      { numRuns: 200 },
    );
  });

  test('a row is the same person as its copy, if there is anything to compare', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const copy = profile('B', cells);
        const found = findSamePeople([profile('A', cells), copy], new Set()).pairs;
        if (copy.name.key !== '' && copy.birthKey !== '') expect(found).toHaveLength(1);
      }),
    );
  });
});
