import { expect, test } from '@jest/globals';
import { features } from '../../src/app/features';
import { factSheets, PARTICIPANT_HEADER, rebuiltSheets } from '../../src/features/roster/core';

test('merging people knows every sheet of a later step that names participants', () => {
  const naming = features
    .filter(({ id }) => id !== 'roster')
    .flatMap(({ tables }) => tables)
    .filter(({ columns }) =>
      Object.values(columns).some(({ header }) => header === PARTICIPANT_HEADER),
    )
    .map(({ sheet }) => sheet);
  expect([...factSheets, ...rebuiltSheets].sort()).toEqual(naming.sort());
});
