import { describe, expect, test } from '@jest/globals';
import type { ListedVerdict } from '../../../../src/features/eligibility/contract';
import { viewVerdicts } from '../../../../src/features/eligibility/sidebar/view-verdicts';

function aVerdict(values: Partial<ListedVerdict>): ListedVerdict {
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
    overrideMinutes: '',
    closedPackages: [],
    eligibleFrom: null,
    rulesVersion: 'a',
    basis: 'b',
    judgedOn: '2021-06-10',
    judgedBy: 'petugas@example.org',
    row: 7,
    today: 'rejected',
    override: 'none',
    isOutdated: false,
    ...values,
  };
}

describe('the list of verdicts', () => {
  test('shows every reason on a line of its own and leads to the row of the sheet', () => {
    const [entry] = viewVerdicts({ people: [aVerdict({})], notJudged: 0 }, 'id');
    expect(entry).toMatchObject({
      title: 'Sari Melati (P-0001)',
      group: 'rejected',
      tag: 'Tidak memenuhi',
      lines: ['K01: Status tidak sesuai.', 'K06: Masih ada register F.'],
      at: { sheet: 'Kelayakan', row: 7 },
    });
  });

  test('what counts today is shown, whatever the sheet said when everybody was judged', () => {
    const decided = aVerdict({ overrideReason: 'Surat Kalapas 12/2021', today: 'eligible' });
    const [entry] = viewVerdicts({ people: [decided], notJudged: 0 }, 'en');
    expect(entry).toMatchObject({ group: 'eligible', tag: 'Eligible' });
    expect(entry?.lines[0]).toBe('Decided by staff: Surat Kalapas 12/2021');
  });
});
