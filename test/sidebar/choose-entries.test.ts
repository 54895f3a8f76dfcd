import { expect, test } from '@jest/globals';
import type { ReasonEntry } from '../../src/sidebar/reason-list/choose-entries';
import { chooseEntries, countGroups } from '../../src/sidebar/reason-list/choose-entries';

function anEntry(key: string, title: string, group: string, line: string): ReasonEntry {
  return { key, title, group, tag: group, tone: 'open', lines: [line], at: null };
}

const entries = [
  anEntry('P-0001', 'Sari Melati', 'yes', 'Semua aturan terpenuhi'),
  anEntry('P-0002', 'Tono Sari', 'no', 'Register F'),
  anEntry('P-0003', 'Budi', 'no', 'Umur'),
];

const keys = (group: string, search: string) =>
  chooseEntries(entries, group, search).map(({ key }) => key);

test('a list can be filtered by group and searched by name, id and reason, in any order of words', () => {
  expect(keys('', '')).toEqual(['P-0001', 'P-0002', 'P-0003']);
  expect(keys('no', '')).toEqual(['P-0002', 'P-0003']);
  expect(keys('', 'sari')).toEqual(['P-0001', 'P-0002']);
  expect(keys('no', ' SARI  tono')).toEqual(['P-0002']);
  expect(keys('', 'register')).toEqual(['P-0002']);
  expect(keys('yes', '0003')).toEqual([]);
});

test('the filter says how many each group has', () => {
  expect([...countGroups(entries)]).toEqual([
    ['yes', 1],
    ['no', 2],
  ]);
});
