import { expect, test } from '@jest/globals';
import { isOtherAccount } from '../../src/sidebar/opened-for';

test('a call as another account is noticed; letter case and unknown accounts are no difference', () => {
  expect(isOtherAccount('ani@example.org', 'budi@example.org')).toBe(true);
  expect(isOtherAccount('ani@example.org', 'Ani@example.org')).toBe(false);
  expect(isOtherAccount('', 'ani@example.org')).toBe(false);
  expect(isOtherAccount('ani@example.org', '')).toBe(false);
});
