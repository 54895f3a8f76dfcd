import { meansNoNumber } from '../../../roster/core';
import { readNothing } from '../parameter';
import { defineRule, fails, passes } from '../rule';

/** Many prisoners have no NIK, so its lack is only said. The number itself is never repeated. */
export const nikRule = defineRule({
  id: 'K23',
  readParameter: readNothing,
  check: ({ participant: { nik } }) =>
    nik === '' || meansNoNumber(nik)
      ? fails('eligibility.k23_fails', '', 'ada')
      : passes('ada', 'ada'),
});
