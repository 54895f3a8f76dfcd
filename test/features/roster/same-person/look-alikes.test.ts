import { describe, expect, test } from '@jest/globals';
import { findLookAlikes, profileOf, profilesOf } from '../../../../src/features/roster/core';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, rosterFacts } from '../a-roster';

const { participants, restricted } = rosterFacts(
  [
    { ...GOOD_PARTICIPANT, name: 'Moh. Contoh Satu' },
    {
      id: 'P-0002',
      name: "Siti Ma'ruf binti Umar",
      birthDate: '1991-02-03',
      nik: '3375014302919002',
    },
    { id: 'P-0003', name: 'Contoh Tiga' },
  ],
  [GOOD_RESTRICTED, { id: 'P-0003', registerNumber: 'B.II.a.45/2024' }],
);

function alike(participant: TypedRow, secret: TypedRow = {}): readonly string[] {
  const others = profilesOf(participants.raw, restricted.raw);
  return findLookAlikes(profileOf('', participant, secret), others).map(
    ({ position, reasons }) =>
      `${others[position]?.id} ${reasons.map(({ code }) => code).join(' ')}`,
  );
}

describe('somebody who is being enrolled is perhaps in the list already', () => {
  test('the same NIK, whatever the name', () => {
    expect(alike({ name: 'Lain', nik: '3375 0143 0291 9002' })).toEqual([
      'P-0002 nik_same name_other',
    ]);
  });

  test('the same register number in another spelling, whatever the name', () => {
    expect(alike({ name: 'Lain' }, { registerNumber: 'BIIA.45/2024' })).toEqual([
      'P-0003 register_same name_other',
    ]);
  });

  test('the same name and birth date, whatever stands after bin or binti', () => {
    expect(alike({ name: 'SITI  MA’RUF', birthDate: '3/2/1991' })).toEqual([
      'P-0002 birth_same name_same',
    ]);
  });

  test('the same name, when one of the birth dates is unknown', () => {
    expect(alike({ name: 'contoh tiga', birthDate: '1990-01-01' })).toEqual([
      'P-0003 name_same only_name',
    ]);
  });

  test('a slip, a form of Muhammad and a birth date that is one day off', () => {
    expect(alike({ name: 'Muhammad Contoh Satu', birthDate: '1990-05-15' })).toEqual([
      'P-0001 birth_one_field name_muhammad',
    ]);
    expect(alike({ name: 'Contoh Satuu', birthDate: '1990-05-14' })).toHaveLength(1);
  });

  test('the same name with another birth date is somebody else', () => {
    expect(alike({ name: "Siti Ma'ruf", birthDate: '1970-01-01' })).toEqual([]);
  });
});
