import { expect, test } from '@jest/globals';
import { assignIds, highestId } from '../../../../src/features/roster/core';

test('new rows get ids after the highest, in their order', () => {
  const rows = [
    { row: 2, key: 'P-0007' },
    { row: 3, key: '' },
    { row: 4, key: 'TAMU-1' },
    { row: 5, key: '' },
  ];
  expect(assignIds(rows, highestId(rows.map(({ key }) => key)))).toEqual([
    { row: 3, id: 'P-0008' },
    { row: 5, id: 'P-0009' },
  ]);
});

test('the first id is P-0001, and after P-9999 comes P-10000', () => {
  expect(assignIds([{ row: 2, key: '' }], 0)).toEqual([{ row: 2, id: 'P-0001' }]);
  expect(assignIds([{ row: 2, key: '' }], highestId(['P-9999']))).toEqual([
    { row: 2, id: 'P-10000' },
  ]);
});
