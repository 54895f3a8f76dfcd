import { formatDateShort } from '../../../../kernel/plain-date';
import { firstDayAfterMonths, monthsFrom } from '../months';
import { readMonths } from '../parameter';
import { defineRule, failsUntil, passes, unknown } from '../rule';

/** Months that must have passed since the latest entry; for special crimes perhaps more. */
interface Waiting {
  readonly general: number;
  readonly special: number;
}

/** Permenkumham 3/2018 jo. 7/2022: nine months for special crimes; six for others by custom. */
export const noRegisterFRule = defineRule<Waiting>({
  id: 'K06',
  parameterHint: 'jumlah bulan, misalnya 6, atau 6; khusus 9',
  readParameter: readWaiting,
  check: ({ restricted }, { general, special }, { selectionDate }) => {
    if (restricted === null)
      return unknown('Data Terbatas', 'Register F Terakhir', `${general} bulan`);
    const months = restricted.isSpecialCrime === true ? special : general;
    const needed = `${months} bulan`;
    const entered = restricted.registerFOn;
    if (entered === null) return passes('tidak ada', needed);
    const found = formatDateShort(entered);
    const monthsAgo = monthsFrom(entered, selectionDate);
    if (monthsAgo < months) {
      const from = firstDayAfterMonths(entered, months);
      const values = { monthsAgo: Math.max(0, monthsAgo) };
      return failsUntil(from, 'eligibility.k06_fails', found, needed, values);
    }
    return restricted.isSpecialCrime === null && monthsAgo < special
      ? unknown('Data Terbatas', 'Pidana Khusus', `${special} bulan`)
      : passes(found, needed);
  },
});

function readWaiting(typed: string): Waiting | null {
  const [first = '', second, ...more] = typed.split(';').map((part) => part.trim());
  const general = readMonths(first);
  const special =
    second === undefined ? general : readMonths(second.replace(/^khusus\s*:?\s*/i, ''));
  if (general === null || special === null || more.length > 0) return null;
  return { general, special };
}
