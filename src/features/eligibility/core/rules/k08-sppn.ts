import { formatNumberId, readAmount } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

/** Lapas Pekalongan uses the SPPN score since 18 February 2022; the dates in Aturan say when it counts. */
export const sppnRule = defineRule({
  id: 'K08',
  parameterHint: 'nilai terendah, 0 sampai 100',
  readParameter: (typed) => readAmount(typed, 100),
  check: ({ restricted }, minimum) => {
    const needed = formatNumberId(minimum);
    const score = restricted?.sppn ?? null;
    if (score === null) return unknown('Data Terbatas', 'Nilai SPPN', needed);
    const found = formatNumberId(score);
    return score >= minimum ? passes(found, needed) : fails('eligibility.k08_fails', found, needed);
  },
});
