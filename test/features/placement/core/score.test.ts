import { describe, expect, test } from '@jest/globals';
import { formatScore, scoreChoices } from '../../../../src/features/placement/core';
import type { Participant, RestrictedRecord } from '../../../../src/features/roster/core';
import { aParticipant, aRestrictedRecord } from '../../eligibility/a-candidate';

const WEIGHTS = { interest: 40, assessment: 30, sppn: 15, nearRelease: 15 };
const KNOWN = new Set(['MJ', 'LS', 'PR']);
const NOTHING = { assessmentScore: null, interest2: '', interest3: '' };

function scores(
  participant: Partial<Participant>,
  restricted: Partial<RestrictedRecord> | null = null,
): readonly (readonly [string, number, number])[] {
  const record = restricted === null ? null : aRestrictedRecord(restricted);
  const choices = scoreChoices(aParticipant(participant), record, KNOWN, WEIGHTS, '2021-06-10');
  return choices.map((choice) => [choice.package, choice.choice, choice.score]);
}

describe('the score of a person for a package', () => {
  test('is highest for the first choice and falls with the rank', () => {
    const wishes = { ...NOTHING, interest1: 'MJ', interest2: 'LS', interest3: 'PR' };
    expect(scores(wishes)).toEqual([
      ['MJ', 1, 4000],
      ['LS', 2, 2400],
      ['PR', 3, 1200],
    ]);
  });

  test('reaches the sum of the weights for who is best in everything', () => {
    const best = { ...NOTHING, assessmentScore: 100 };
    expect(scores(best, { sppn: 100, releaseOn: '2021-06-10' })).toEqual([['MJ', 1, 10000]]);
  });

  test('counts nearness of release from 24 months down to the selection date', () => {
    const at = (releaseOn: '2023-06-10' | '2022-06-10' | '2021-06-10' | '2030-01-01') =>
      scores(NOTHING, { sppn: null, releaseOn })[0]?.[2];
    expect([at('2030-01-01'), at('2023-06-10')]).toEqual([4000, 4000]);
    expect(at('2022-06-10')).toBe(4750);
    expect(at('2021-06-10')).toBe(5500);
  });

  test('halves the assessment for another package than the recommended one', () => {
    const assessed = { ...NOTHING, assessmentScore: 80, recommendation: 'LS', interest2: 'LS' };
    expect(scores(assessed)).toEqual([
      ['MJ', 1, 5200],
      ['LS', 2, 4800],
    ]);
  });

  test('leaves out packages that do not exist and a repeated interest', () => {
    const odd = { ...NOTHING, interest1: 'XX', interest2: 'MJ', interest3: 'MJ' };
    expect(scores(odd)).toEqual([['MJ', 2, 2400]]);
  });

  test('is shown with a decimal comma', () => {
    expect([formatScore(8750), formatScore(8705), formatScore(9000)]).toEqual([
      '87,5',
      '87,05',
      '90',
    ]);
  });
});
