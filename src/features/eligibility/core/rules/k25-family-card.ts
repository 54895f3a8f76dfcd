import { readAmount } from '../parameter';
import type { Candidate } from '../rule';
import { defineRule, passes, unknown } from '../rule';

/** Prakerja takes two people of one family card. The number itself is never repeated. */
export const familyCardRule = defineRule({
  id: 'K25',
  parameterHint: 'jumlah orang paling banyak dari satu KK, misalnya 2',
  readParameter: (typed) => {
    const limit = readAmount(typed, 99);
    return limit !== null && Number.isInteger(limit) ? limit : null;
  },
  check: (candidate, limit) => {
    const needed = `${limit} orang per KK`;
    return familyOf(candidate) === null ? unknown('Peserta', 'No KK', needed) : passes('', needed);
  },
  quota: (limit) => ({ limit, groupOf: familyOf, code: 'eligibility.k25_fails' }),
});

function familyOf({ participant }: Candidate): string | null {
  const digits = participant.familyCard.replace(/\D/g, '');
  return digits === '' ? null : digits;
}
