import { formatDateShort } from '../../../../kernel/plain-date';
import type { EligibilityRule } from '../rule';
import { defineRule, failsUntil, passes, unknown } from '../rule';

type Share = '1/3' | '1/2';

export const shareServedRule = shareRule('K02', '1/3 atau 1/2');

/** For prisons that ask for the half instead of the third. */
export const halfServedRule = shareRule('K03', '1/2');

/** The dates come from the prison's own system; the add-on never computes them (remissions move them). */
function shareRule(id: string, parameterHint: string): EligibilityRule {
  return defineRule<Share>({
    id,
    parameterHint,
    readParameter: (typed) => (typed === '1/3' || typed === '1/2' ? typed : null),
    check: ({ restricted }, share, { selectionDate }) => {
      const reached = share === '1/3' ? restricted?.thirdServedOn : restricted?.halfServedOn;
      const needed = formatDateShort(selectionDate);
      if (!reached) return unknown('Data Terbatas', `Tanggal ${share}`, needed);
      const found = formatDateShort(reached);
      return reached <= selectionDate
        ? passes(found, needed)
        : failsUntil(reached, 'eligibility.k02_fails', found, needed, { share });
    },
  });
}
