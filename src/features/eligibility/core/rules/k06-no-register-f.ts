import { formatDateShort } from '../../../../kernel/plain-date';
import { monthsFrom } from '../months';
import { readMonths } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

export const noRegisterFRule = defineRule({
  id: 'K06',
  parameterHint: 'jumlah bulan, misalnya 6',
  readParameter: readMonths,
  check: ({ restricted }, months, { selectionDate }) => {
    const needed = `${months} bulan`;
    if (restricted === null) return unknown('Data Terbatas', 'Register F Terakhir', needed);
    const entered = restricted.registerFOn;
    if (entered === null) return passes('tidak ada', needed);
    const found = formatDateShort(entered);
    const monthsAgo = monthsFrom(entered, selectionDate);
    return monthsAgo >= months
      ? passes(found, needed)
      : fails('eligibility.k06_fails', found, needed, { monthsAgo: Math.max(0, monthsAgo) });
  },
});
