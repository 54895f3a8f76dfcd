import { readChoices } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';
import { LEGAL_STATUS_WORDS } from '../words';

export const legalStatusRule = defineRule({
  id: 'K01',
  parameterHint: 'daftar status, misalnya Narapidana, Anak binaan',
  readParameter: (typed) => readChoices(typed, LEGAL_STATUS_WORDS),
  check: ({ restricted }, accepted) => {
    const needed = [...accepted].map((status) => LEGAL_STATUS_WORDS[status]).join(', ');
    const status = restricted?.legalStatus ?? null;
    if (status === null) return unknown('Data Terbatas', 'Status Hukum', needed);
    const found = LEGAL_STATUS_WORDS[status];
    return accepted.has(status)
      ? passes(found, needed)
      : fails('eligibility.k01_fails', found, needed);
  },
});
