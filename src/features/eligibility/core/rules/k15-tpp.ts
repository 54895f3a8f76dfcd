import { formatDateShort } from '../../../../kernel/plain-date';
import { meansNoNumber } from '../../../roster/core';
import { readNothing } from '../parameter';
import { defineRule, fails, passes } from '../rule';

/** Asks whether the TPP approved: no date and no number, or words such as *belum*, mean no. A warning, while lists are still drafts. */
export const tppRule = defineRule({
  id: 'K15',
  readParameter: readNothing,
  check: ({ restricted }) => {
    const needed = 'Setuju';
    const outcome = restricted?.tppOutcome ?? null;
    if (outcome === 'refused') return fails('eligibility.k15_refused', 'Tidak setuju', needed);
    if (outcome === 'postponed') return fails('eligibility.k15_postponed', 'Ditunda', needed);
    const date = restricted?.tppDate ?? null;
    const typed = restricted?.tppNumber ?? '';
    const number = meansNoNumber(typed) ? '' : typed;
    if (outcome === null && date === null && number === '') {
      return fails('eligibility.k15_fails', '', needed);
    }
    if (number !== '') return passes(number, needed);
    return passes(date === null ? 'Setuju' : formatDateShort(date), needed);
  },
});
