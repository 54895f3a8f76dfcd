import { describe, expect, test } from '@jest/globals';
import type { Competence, ResultRow } from '../../../../src/features/assessment/core';
import { blankResult } from '../../../../src/features/assessment/core';
import { createSaveQueue } from '../../../../src/features/assessment/sidebar/save-queue';
import type { Results } from '../../../../src/features/assessment/sidebar/view-results';
import {
  competenceOf,
  countEntered,
  nextToEnter,
  readScore,
  resultsOf,
  seenIn,
  viewEntries,
  withoutResults,
  withResult,
} from '../../../../src/features/assessment/sidebar/view-results';

const rules = { maxAttempts: 3, minimumScore: null };
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
  const blank = blankResult({ participant, name: '', package: 'MJ' }, 'MJ.01');
  return { ...blank, attempt1, attempt2, attempt3 };
}

const scored = { maxAttempts: 3, minimumScore: 70 };

function competent(participant: string, attempt: number) {
  return { participant, unit: 'MJ.01', attempt, competence: 'competent' } as const;
}

function entered(results: Results | string): Results {
  if (typeof results === 'string') throw new Error(results);
  return results;
}

test('a score is typed as people write it, and says K or BK by itself', () => {
  expect(['85', ' 82,5 ', '0', '100', '', '100,1', '-1', '8o', '1e2'].map(readScore)).toEqual([
    ...[85, 82.5, 0, 100, null],
    ...['wrong', 'wrong', 'wrong', 'wrong'],
  ]);
  expect([70, 69.99, null].map((score) => competenceOf(score, 70))).toEqual([
    'competent',
    'not_yet',
    null,
  ]);
  expect(competenceOf(85, null)).toBeNull();
});

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
    const corrected = entered(withResult(rules, results, competent('P-0002', 1)));
    expect(corrected.get('P-0002/MJ.01')?.attempt1).toBe('competent');
  });

  test('what the server would refuse is not even shown', () => {
    const codes = [
      withResult(rules, results, competent('P-0001', 3)),
      withResult(rules, results, competent('P-0003', 2)),
      withResult(scored, results, { ...competent('P-0003', 1), score: 69.5 }),
    ];
    expect(codes).toEqual([
      'assessment.already_competent',
      'assessment.attempt_out_of_turn',
      'assessment.score_below_minimum',
    ]);
  });

  test('what could not be saved is taken back, the last one first', () => {
    const first = entered(withResult(rules, results, { ...competent('P-0003', 1) }));
    const before = results.get('P-0003/MJ.01');
    const middle = first.get('P-0003/MJ.01');
    const failed = [
      { key: 'P-0003/MJ.01', before },
      { key: 'P-0003/MJ.01', before: middle },
    ];
    expect(withoutResults(first, failed)).toEqual(results);
    expect(seenIn(middle, 1)).toBe('competent');
    expect(seenIn(before, 1)).toBeNull();
  });
});

describe('saving what was entered', () => {
  test('one request at a time: what comes meanwhile goes together, in the order it was entered', async () => {
    const log: string[] = [];
    const asked: string[][] = [];
    const queue = createSaveQueue<{ key: string; isGood: boolean }>(
      async (things) => {
        asked.push(things.map(({ key }) => key));
        await Promise.resolve();
        return things.filter(({ isGood }) => !isGood);
      },
      3,
      (key, state) => log.push(`${key} ${state}`),
    );
    const keys = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(keys.map((key) => queue.add({ key, isGood: key !== 'c' })));
    expect(asked).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
    expect(log.slice(5)).toEqual(['a saved', 'b saved', 'c failed', 'd saved', 'e saved']);
    await queue.add({ key: 'f', isGood: true });
    expect(asked).toHaveLength(4);
  });

  test('somebody whose correction still waits is not called saved', async () => {
    const log: string[] = [];
    const queue = createSaveQueue<{ key: string }>(
      async () => [],
      10,
      (key, state) => log.push(`${key} ${state}`),
    );
    await Promise.all([queue.add({ key: 'a' }), queue.add({ key: 'a' })]);
    expect(log).toEqual(['a saving', 'a saving', 'a saved']);
  });
});

describe('the keyboard goes on by itself', () => {
  const results = resultsOf({
    results: [
      aResult('P-0001', 'not_yet'),
      aResult('P-0002', 'competent'),
      aResult('P-0003', 'not_yet', 'not_yet'),
    ],
  });
  const linesFor = (wanted: number | null, most = 3) => {
    const entries = viewEntries({ ...group, maxAttempts: most }, results, 'MJ.01', wanted);
    const lines: number[] = [];
    for (let at = nextToEnter(entries, -1); at !== null; at = nextToEnter(entries, at)) {
      lines.push(at);
    }
    return lines;
  };

  test('to the next person who can be assessed again, past those who are competent', () => {
    expect(linesFor(null)).toEqual([0, 2]);
    expect(linesFor(null, 2)).toEqual([0]);
  });

  test('within one attempt to those whose turn it is, or whose latest it was', () => {
    expect(linesFor(1)).toEqual([0, 1]);
    expect(linesFor(2)).toEqual([0, 2]);
    expect(linesFor(3)).toEqual([2]);
  });
});
