import { describe, expect, test } from '@jest/globals';
import { searchPeople } from '../../../../src/features/roster/core';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, rosterFacts } from '../a-roster';

const PEOPLE: readonly TypedRow[] = [
  { ...GOOD_PARTICIPANT, name: 'Moh. Contoh Satu', district: 'Kota Pekalongan' },
  {
    id: 'P-0002',
    name: "Siti Ma'ruf binti Umar",
    birthDate: '1991-02-03',
    nik: '3375014302919002',
  },
  { id: 'P-0003', name: 'Contoh Tiga' },
];

const { participants, restricted } = rosterFacts(PEOPLE, [
  GOOD_RESTRICTED,
  { id: 'P-0003', registerNumber: 'B.II.a.45/2024' },
]);

function search(text: string) {
  return searchPeople(text, participants.raw, restricted.raw).map(({ id, by }) => `${id} ${by}`);
}

describe('finding somebody', () => {
  test.each([
    ['beginnings of the words of a name, in any order', 'sat con', ['P-0001 name']],
    ['several people', 'contoh', ['P-0003 name', 'P-0001 name']],
    ['an id in small letters', 'p-0002', ['P-0002 id']],
    ['a NIK with spaces', '3375 0143 0291 9002', ['P-0002 nik']],
    ['the first six digits of NIK', '337501', ['P-0001 nik', 'P-0002 nik']],
    ['a register number in another spelling', 'BIIA 45/24', ['P-0003 register']],
    ['nothing', '   ', []],
    ['too few digits', '3375', []],
    ['signs only', '***', []],
  ])('%s', (_what, text, hits) => {
    expect(search(text)).toEqual(hits);
  });

  test('a hit tells people apart and says nothing restricted', () => {
    const [hit] = searchPeople('BI.1/2020', participants.raw, restricted.raw);
    expect(hit).toEqual({
      id: 'P-0001',
      name: 'Moh. Contoh Satu',
      birthYear: 1990,
      district: 'Kota Pekalongan',
      by: 'register',
    });
  });

  test('never more than twenty', () => {
    const many = rosterFacts(
      Array.from({ length: 60 }, (_, index) => ({ id: `P-${index + 1}`, name: 'Contoh' })),
    );
    expect(searchPeople('contoh', many.participants.raw, [])).toHaveLength(20);
  });
});
