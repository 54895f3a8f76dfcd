import { readNothing } from '../parameter';
import { defineRule, fails, passes } from '../rule';

/** Training is voluntary. Asks whether consent was given: an empty cell means no. */
export const consentRule = defineRule({
  id: 'K14',
  readParameter: readNothing,
  check: ({ participant }) =>
    participant.hasConsented === true
      ? passes('Ya', 'Ya')
      : fails('eligibility.k14_fails', participant.hasConsented === false ? 'Tidak' : '', 'Ya'),
});
