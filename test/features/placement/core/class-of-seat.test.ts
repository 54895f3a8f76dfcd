import { expect, test } from '@jest/globals';
import type { PlacementRow } from '../../../../src/features/placement/core';
import { emptiestClass } from '../../../../src/features/placement/core';
import { aClass } from '../../schedule/a-programme';

test('one more person goes to the class with the fewest people, the earlier of equals', () => {
  const training = { code: 'MJ', classes: ['MJ-A', 'MJ-B', 'MJ-C'] };
  const present: readonly PlacementRow[] = [
    ...aClass('MJ', 'MJ-A', 3),
    ...aClass('MJ', 'MJ-B', 2),
    ...aClass('MJ', 'MJ-C', 2),
  ];
  expect(emptiestClass(training, present)).toBe('MJ-B');
  expect(emptiestClass(training, [])).toBe('MJ-A');
});

test('a package that names no classes has one', () => {
  expect(emptiestClass({ code: 'MJ', classes: [] }, [])).toBe('MJ-A');
});
