import { expect, test } from '@jest/globals';
import type { SeatsReply } from '../../../../src/features/placement/contract';
import {
  seatGroups,
  viewFilling,
  viewSeats,
} from '../../../../src/features/placement/sidebar/view-seats';

const person = {
  id: 'P-0001',
  participant: 'P-0001',
  name: 'Sari Melati',
  status: 'placed',
  package: 'MJ',
  class: 'MJ-A',
  reserveRank: null,
  score: 81.5,
  reason: 'Pilihan 1.',
  isLocked: true,
  basis: '',
  row: 2,
} as const;

const reply: SeatsReply = {
  packages: [
    { code: 'MJ', name: 'Menjahit', capacity: 10 },
    { code: 'LS', name: 'Las', capacity: 5 },
  ],
  people: [
    person,
    {
      ...person,
      id: 'P-0002',
      participant: 'P-0002',
      name: 'Tono',
      status: 'reserve',
      class: '',
      reserveRank: 3,
      isLocked: false,
      row: 3,
    },
  ],
};

test('each package says how many of its seats are taken; those in reserve take none', () => {
  expect(viewFilling(reply, 'id')).toEqual([
    ['Menjahit', '1 dari 10'],
    ['Las', '0 dari 5'],
  ]);
});

test('everybody is in one of the groups that the list can be filtered by', () => {
  const groups = seatGroups(reply, 'id').map(({ id }) => id);
  for (const { group } of viewSeats(reply, 'id')) expect(groups).toContain(group);
});

test('a person is shown with seat, lock and reason', () => {
  expect(viewSeats(reply, 'id').map(({ tag, lines }) => [tag, ...lines])).toEqual([
    ['Terpilih', 'Menjahit · MJ-A, Terkunci', 'Pilihan 1.'],
    ['Cadangan', 'Menjahit, Urutan cadangan 3', 'Pilihan 1.'],
  ]);
});
