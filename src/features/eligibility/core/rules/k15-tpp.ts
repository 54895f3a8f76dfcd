import { formatDateShort } from '../../../../kernel/plain-date';
import { readNothing } from '../parameter';
import { defineRule, fails, passes } from '../rule';

/** Asks whether the TPP approved: no number and no date mean no. A warning, while lists are still drafts. */
export const tppRule = defineRule({
  id: 'K15',
  readParameter: readNothing,
  check: ({ restricted }) => {
    const date = restricted?.tppDate ?? null;
    const number = restricted?.tppNumber ?? '';
    if (date === null && number === '') return fails('eligibility.k15_fails', '', 'ada');
    return passes(number === '' && date !== null ? formatDateShort(date) : number, 'ada');
  },
});
