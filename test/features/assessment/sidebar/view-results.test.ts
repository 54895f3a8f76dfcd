import { describe, expect, test } from '@jest/globals';
import type { Competence, ResultRow } from '../../../../src/features/assessment/core';
import { createSaveQueue } from '../../../../src/features/assessment/sidebar/save-queue';
import {
  countEntered,
  resultsOf,
  viewEntries,
  withResult,
} from '../../../../src/features/assessment/sidebar/view-results';

const rules = { maxAttempts: 3 };
const group = {
  ...rules,
  people: [
    { participant: 'P-0001', name: 'Sari' },
    { participant: 'P-0002', name: 'Tono' },
    { participant: 'P-0003', name: 'Budi' },
  ],
};

function aResult(participant: string, ...attempts: readonly Competence[]): ResultRow {
  const [attempt1 = null, attempt2 = null, attempt3 = null] = attempts;
  return {
    id: `${participant}/MJ.01`,
    participant,
    name: '',
    package: 'MJ',
    unit: 'MJ.01',
    attempt1,
    attempt2,
    attempt3,
    score: null,
    assessedOn: null,
    assessor: '',
  };
}

describe('entering results', () => {
  const results = resultsOf({
    results: [aResult('P-0001', 'not_yet', 'competent'), aResult('P-0002', 'not_yet')],
  });

  test('a key enters the next attempt; nobody who is competent is asked again', () => {
    const entries = viewEntries(group, results, 'MJ.01', null);
    expect(entries.map(({ attempt }) => attempt)).toEqual([null, 2, 1]);
    expect(countEntered(entries)).toBe(2);
  });

  test('nobody gets more attempts than the programme gives', () => {
    const used = resultsOf({ results: [aResult('P-0001', 'not_yet', 'not_yet', 'not_yet')] });
    expect(viewEntries(group, used, 'MJ.01', null)[0]?.attempt).toBeNull();
  });

  test('a slip is put right by choosing the attempt', () => {
    const entry = { participant: 'P-0002', unit: 'MJ.01', attempt: 1 };
    const corrected = withResult(rules, results, entry, 'competent');
    expect(corrected?.get('P-0002/MJ.01')?.attempt1).toBe('competent');
  });

  test('what the server would refuse is not even shown', () => {
    const again = { participant: 'P-0001', unit: 'MJ.01', attempt: 3 };
    expect(withResult(rules, results, again, 'competent')).toBeNull();
    const skipped = { participant: 'P-0003', unit: 'MJ.01', attempt: 2 };
    expect(withResult(rules, results, skipped, 'competent')).toBeNull();
  });
});

test('results are saved one after the other in the order they were entered', async () => {
  const log: string[] = [];
  const queue = createSaveQueue((key, state) => log.push(`${key} ${state}`));
  const saving = (key: string, isSaved: boolean) => ({
    key,
    save: async () => {
      log.push(`${key} asked`);
      return isSaved;
    },
  });
  queue.add(saving('a', true));
  queue.add(saving('b', false));
  await queue.add(saving('c', true));
  expect(log).toEqual([
    'a saving',
    'b saving',
    'c saving',
    'a asked',
    'a saved',
    'b asked',
    'b failed',
    'c asked',
    'c saved',
  ]);
});
