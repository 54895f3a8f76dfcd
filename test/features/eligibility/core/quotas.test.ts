import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate, Override, RuleSetting } from '../../../../src/features/eligibility/core';
import {
  activateRules,
  createRuleContexts,
  judgeEverybody,
} from '../../../../src/features/eligibility/core';
import { aCandidate, aCourse, aProgram, aRule } from '../a-candidate';

const TODAY = '2021-06-01';
const CONTEXTS = createRuleContexts(aProgram(), [], [], TODAY);

function verdictsOf(
  people: readonly Candidate[],
  settings: readonly RuleSetting[],
  overrides: ReadonlyMap<string, Override> = new Map(),
): Readonly<Record<string, string>> {
  const { rules } = activateRules(settings, CONTEXTS.whole.selectionDate);
  const verdicts = judgeEverybody(people, rules, CONTEXTS, overrides, TODAY);
  return Object.fromEntries(verdicts.map(({ participant, verdict }) => [participant, verdict]));
}

const twoPerCard = aRule('K25', { parameter: '2' });
const family = (id: string, day: string, more: Parameters<typeof aCandidate>[1] = {}) =>
  aCandidate(
    {
      id,
      registeredOn: `2021-05-${day}` as Candidate['participant']['registeredOn'],
      familyCard: '3375 0190 0000 0001',
    },
    more,
  );

describe('a limit of people', () => {
  test('K25 keeps those who registered first, then the lower id', () => {
    const people = [family('P-4', '02'), family('P-3', '01'), family('P-2', '02')];
    expect(verdictsOf(people, [twoPerCard])).toEqual({
      'P-2': 'eligible',
      'P-3': 'eligible',
      'P-4': 'rejected',
    });
  });

  test('whoever is rejected anyway takes no place, whatever the order of the rules', () => {
    const people = [
      family('P-1', '01', { legalStatus: 'remand' }),
      family('P-2', '02'),
      family('P-3', '03'),
    ];
    for (const settings of [
      [twoPerCard, aRule('K01')],
      [aRule('K01'), twoPerCard],
    ]) {
      expect(verdictsOf(people, settings)).toEqual({
        'P-1': 'rejected',
        'P-2': 'eligible',
        'P-3': 'eligible',
      });
    }
  });

  test('whom staff reject frees his place, whom they take in takes one', () => {
    const people = [family('P-1', '01'), family('P-2', '02'), family('P-3', '03')];
    const decided = (overrideVerdict: 'rejected' | 'eligible') =>
      new Map([
        [
          'P-1',
          {
            overrideVerdict,
            overrideReason: 'Sidang',
            overrideBy: 'Kasi',
            overrideUntil: null,
            overrideMinutes: '',
          },
        ],
      ]);
    expect(verdictsOf(people, [twoPerCard], decided('rejected'))['P-3']).toBe('eligible');
    expect(verdictsOf(people, [twoPerCard], decided('eligible'))['P-3']).toBe('rejected');
  });

  test('K24 counts blocks, villages, regencies or those who were in a course before', () => {
    const former = [aCourse({ outcome: 'not_passed' })];
    const own = [aCourse({ program: 'PKL-2021' })];
    const people = [
      aCandidate({ id: 'P-1', village: 'Bener' }, { block: 'A/1' }, former),
      aCandidate({ id: 'P-2', village: 'bener' }, { block: 'a.12' }, former),
      aCandidate({ id: 'P-3', village: 'Tirto' }, { block: 'B/1' }, own),
    ];
    const rejected = (parameter: string) =>
      Object.entries(verdictsOf(people, [aRule('K24', { parameter, severity: 'block' })]))
        .filter(([, verdict]) => verdict === 'rejected')
        .map(([id]) => id);
    expect(rejected('blok 1')).toEqual(['P-2']);
    expect(rejected('desa 1')).toEqual(['P-2']);
    expect(rejected('kabupaten 2 orang')).toEqual(['P-3']);
    expect(rejected('pernah ikut 1')).toEqual(['P-2']);
  });

  test('as information, K24 says so and shuts nobody out', () => {
    const people = [aCandidate({ id: 'P-1' }), aCandidate({ id: 'P-2' })];
    const { rules } = activateRules([aRule('K24', { parameter: 'kabupaten 1' })], TODAY);
    const verdicts = judgeEverybody(people, rules, CONTEXTS, new Map(), TODAY);
    expect(verdicts.map(({ verdict, warnings }) => [verdict, warnings.length])).toEqual([
      ['eligible', 0],
      ['eligible', 1],
    ]);
  });

  test('never lets in more of a group than the limit, and never leaves a free place to anybody', () => {
    const person = fc.record({ card: fc.nat(3), day: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 20 }), fc.nat(4), (people, limit) => {
        const candidates = people.map(({ card, day }, index) =>
          aCandidate({
            id: `P-${index}`,
            registeredOn: `2021-05-0${day}` as Candidate['participant']['registeredOn'],
            familyCard: String(1000 + card),
          }),
        );
        const verdicts = verdictsOf(candidates, [aRule('K25', { parameter: String(limit) })]);
        for (const card of [0, 1, 2, 3]) {
          const ids = people.flatMap((one, index) => (one.card === card ? [`P-${index}`] : []));
          const eligible = ids.filter((id) => verdicts[id] === 'eligible');
          expect(eligible).toHaveLength(Math.min(limit, ids.length));
        }
      }),
      { seed: 2021, numRuns: 60 },
    );
  });

  test('the order of rows changes nothing', () => {
    const people = ['04', '02', '02', '03', '01'].map((day, index) => family(`P-${index}`, day));
    const expected = verdictsOf(people, [twoPerCard]);
    expect(verdictsOf([...people].reverse(), [twoPerCard])).toEqual(expected);
  });

  test('K24 counts blocks by their name, however the cell is written; a room alone is no block', () => {
    const inBlock = (id: string, block: string) => aCandidate({ id }, { block });
    const people = [
      inBlock('P-1', 'Blok A/12'),
      inBlock('P-2', 'Blok B, kamar 3'),
      inBlock('P-3', 'A 7'),
      inBlock('P-4', 'Wisma Dahlia 2'),
      inBlock('P-5', 'Kamar 3'),
    ];
    const onePerBlock = aRule('K24', { parameter: 'blok 1', severity: 'block' });
    expect(verdictsOf(people, [onePerBlock])).toEqual({
      'P-1': 'eligible',
      'P-2': 'eligible',
      'P-3': 'rejected',
      'P-4': 'eligible',
      'P-5': 'undecided',
    });
  });
});
