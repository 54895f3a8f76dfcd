import { describe, expect, test } from '@jest/globals';
import type { FindSamePeopleReply } from '../../../../src/features/roster/contract/same-person';
import { fieldsOfPair } from '../../../../src/features/roster/core';
import { markDifference } from '../../../../src/features/roster/sidebar/marked-difference';
import { takenCells } from '../../../../src/features/roster/sidebar/merge-choices';
import { NEW_SITTING, queueOf } from '../../../../src/features/roster/sidebar/pair-queue';

const fields = fieldsOfPair(
  {
    participant: { id: 'P-1', name: 'Contoh Satu', birthDate: '1990-05-14', district: '' },
    restricted: null,
  },
  {
    participant: { id: 'P-2', name: 'Contoh Sato', birthDate: '14/05/1990', district: 'Batang' },
    restricted: { id: 'P-2', block: 'A1', mergedInto: '' },
  },
);

describe('the two rows of a pair', () => {
  test('are compared by what their cells mean, without what belongs to the row', () => {
    expect(fields.map(({ part, column, state }) => `${part}.${column} ${state}`)).toEqual([
      'participant.name both',
      'participant.birthDate equal',
      'participant.district one',
      'restricted.block one',
    ]);
  });

  test('the row that stays gets what it lacks', () => {
    expect(takenCells(fields, 'first', {})).toEqual([
      { part: 'participant', column: 'district', from: '', to: 'Batang' },
      { part: 'restricted', column: 'block', from: '', to: 'A1' },
    ]);
    expect(takenCells(fields, 'second', {})).toEqual([]);
  });

  test('and what was chosen of the other', () => {
    expect(takenCells(fields, 'second', { 'participant.name': 'first' })).toEqual([
      { part: 'participant', column: 'name', from: 'Contoh Sato', to: 'Contoh Satu' },
    ]);
  });

  test('show where they differ', () => {
    expect(markDifference('Ngatiman', 'Ngatimin')).toEqual([
      { front: 'Ngatim', own: 'a', rear: 'n' },
      { front: 'Ngatim', own: 'i', rear: 'n' },
    ]);
    expect(markDifference('aa', 'aaa')[1]).toEqual({ front: 'aa', own: 'a', rear: '' });
    expect(markDifference('', 'x')).toEqual([
      { front: '', own: '', rear: '' },
      { front: '', own: 'x', rear: '' },
    ]);
  });
});

test('unfinished merges come first; what was decided or skipped is out of the queue', () => {
  const pair = { verdict: 'ask', score: 60, reasons: [] } as const;
  const reply: FindSamePeopleReply = {
    rows: 9,
    compared: 9,
    same: 0,
    ask: 2,
    samePairs: 2,
    pairs: [
      { first: 'P-1', second: 'P-2', ...pair },
      { first: 'P-3', second: 'P-4', ...pair },
    ],
    waiting: [{ first: 'P-5', second: 'P-6' }],
    people: {},
    merges: [],
  };
  expect(queueOf(reply, NEW_SITTING).map(({ first }) => first)).toEqual(['P-5', 'P-1', 'P-3']);
  expect(queueOf(reply, { gone: ['P-1|P-2'], skipped: ['P-5|P-6'] })).toEqual([
    { first: 'P-3', second: 'P-4', isDecided: false },
  ]);
});
