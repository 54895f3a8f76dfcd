import { expect, test } from '@jest/globals';
import { column, defineTable, readTable, text } from '../../../src/kernel/table';

const table = defineTable({
  sheet: 'Orang',
  key: 'id',
  aside: 'into',
  columns: { id: column('ID', text), into: column('Digabung ke', text, { optional: true }) },
});

test('a row that was set aside is read by nobody who does not ask for it', () => {
  const header = ['ID', 'Digabung ke'];
  const found = readTable(table, {
    header,
    rows: [
      ['A', ''],
      ['B', 'A'],
      ['A', 'C'],
      ['D', ' '],
    ],
  });
  expect(found.rows.map(({ row, value }) => `${row} ${value.id}`)).toEqual(['2 A', '5 D']);
  expect(found.raw.map(({ key }) => key)).toEqual(['A', 'D']);
  expect(found.aside.map(({ row, key }) => `${row} ${key}`)).toEqual(['3 B', '4 A']);
  expect(found.problems).toEqual([]);
});

test('without the column nothing is aside', () => {
  const found = readTable(table, { header: ['ID'], rows: [['A'], ['B']] });
  expect(found.rows).toHaveLength(2);
  expect(found.aside).toEqual([]);
});
