import { expect, test } from '@jest/globals';
import {
  column,
  defineTable,
  readTable,
  resolveChange,
  text,
  writeRows,
} from '../../../src/kernel/table';

const table = defineTable({
  sheet: 'Kursi',
  key: 'id',
  keyOr: 'person',
  columns: {
    person: column('Orang', text),
    seat: column('Kursi', text),
    id: column('ID', text, { optional: true }),
  },
});

const noFormulas = { formulas: [] };

test('a sheet of an older version without the key column is known by the other one', () => {
  const header = ['Orang', 'Kursi'];
  const sheet = {
    header,
    rows: [
      ['A', '1'],
      ['B', '2'],
      ['A', '3'],
    ],
  };
  const found = readTable(table, sheet);
  expect(found.rows.map(({ value }) => value.id)).toEqual(['A', 'B', 'A']);
  expect(found.problems).toMatchObject([{ code: 'table.key_twice', at: { cell: 'A4' } }]);
});

test('an empty key is filled in where its row stands, and one typed is never changed', () => {
  const header = ['Orang', 'Kursi', 'ID'];
  const rows = [
    ['A', '1', ''],
    ['A', '2', 'A.T2'],
  ];
  const found = readTable(table, { header, rows });
  expect(found.problems).toEqual([]);
  const change = writeRows(found, [
    { person: 'A', seat: '9', id: 'A' },
    { person: 'A', seat: '2', id: 'A.T2' },
  ]);
  expect(change.appended).toEqual([]);
  const moved = { header, rows: [...rows].reverse(), ...noFormulas };
  const { rectangles, conflicts } = resolveChange(change, moved);
  expect(conflicts).toEqual([]);
  expect(rectangles).toMatchObject([{ row: 3, column: 2, values: [['9', 'A']] }]);
});
