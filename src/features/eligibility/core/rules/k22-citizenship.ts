import { readChoices } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';
import { CITIZENSHIP_WORDS } from '../words';

/** BNSP certificates and Prakerja are for citizens; prisons train foreigners too. */
export const citizenshipRule = defineRule({
  id: 'K22',
  parameterHint: 'WNI, atau WNI, WNA',
  readParameter: (typed) => readChoices(typed, CITIZENSHIP_WORDS),
  check: ({ participant }, accepted) => {
    const needed = [...accepted].map((citizenship) => CITIZENSHIP_WORDS[citizenship]).join(', ');
    if (participant.citizenship === null) return unknown('Peserta', 'Kewarganegaraan', needed);
    const found = CITIZENSHIP_WORDS[participant.citizenship];
    return accepted.has(participant.citizenship)
      ? passes(found, needed)
      : fails('eligibility.k22_fails', found, needed);
  },
});
