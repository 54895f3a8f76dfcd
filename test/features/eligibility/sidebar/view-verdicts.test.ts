import { describe, expect, test } from '@jest/globals';
import type { EligibilityRow } from '../../../../src/features/eligibility/core';
import { viewVerdicts } from '../../../../src/features/eligibility/sidebar/view-verdicts';

function aVerdict(values: Partial<EligibilityRow>): EligibilityRow & { readonly row: number } {
  return {
    participant: 'P-0001',
    name: 'Sari Melati',
    verdict: 'rejected',
    ruleVerdict: 'rejected',
    firstFailing: 'K01',
    reasons: 'K01: Status tidak sesuai.\nK06: Masih ada register F.',
    warnings: '',
    overrideVerdict: null,
    overrideReason: '',
    overrideBy: '',
    overrideUntil: null,
    ...values,
    row: 7,
  };
}

describe('the list of verdicts', () => {
  test('shows every reason on a line of its own and leads to the row of the sheet', () => {
    const [entry] = viewVerdicts({ people: [aVerdict({})], today: '2021-06-10' }, 'id');
    expect(entry).toMatchObject({
      title: 'Sari Melati (P-0001)',
      group: 'rejected',
      tag: 'Tidak memenuhi',
      lines: ['K01: Status tidak sesuai.', 'K06: Masih ada register F.'],
      at: { sheet: 'Kelayakan', row: 7 },
    });
  });

  test('what staff decided counts until its last day, also before the next judging', () => {
    const decided = aVerdict({
      overrideVerdict: 'eligible',
      overrideReason: 'Surat Kalapas 12/2021',
      overrideBy: 'Dewi',
      overrideUntil: '2021-06-10',
    });
    const groupOn = (today: '2021-06-10' | '2021-06-11') =>
      viewVerdicts({ people: [decided], today }, 'en').map(({ group, lines }) => [group, lines[0]]);
    expect(groupOn('2021-06-10')).toEqual([
      ['eligible', 'Decided by staff: Surat Kalapas 12/2021'],
    ]);
    expect(groupOn('2021-06-11')).toEqual([['rejected', 'K01: Status tidak sesuai.']]);
  });
});
