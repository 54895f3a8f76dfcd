import { formatDateShort } from '../../../../kernel/plain-date';
import { defineRule, fails, passes, unknown } from '../rule';

type Share = '1/3' | '1/2';

/** The dates come from the prison's own system; the add-on never computes them (remissions move them). */
export const shareServedRule = defineRule<Share>({
  id: 'K02',
  parameterHint: '1/3 atau 1/2',
  readParameter: (typed) => (typed === '1/3' || typed === '1/2' ? typed : null),
  check: ({ restricted }, share, { selectionDate }) => {
    const reached = share === '1/3' ? restricted?.thirdServedOn : restricted?.halfServedOn;
    const needed = formatDateShort(selectionDate);
    if (!reached) return unknown('Data Terbatas', `Tanggal ${share}`, needed);
    const found = formatDateShort(reached);
    return reached <= selectionDate
      ? passes(found, needed)
      : fails('eligibility.k02_fails', found, needed, { share });
  },
});
