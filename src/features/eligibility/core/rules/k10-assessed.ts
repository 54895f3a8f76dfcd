import { formatDateShort } from '../../../../kernel/plain-date';
import { isWithinMonths } from '../months';
import { readMonths } from '../parameter';
import { defineRule, fails, passes } from '../rule';

/** Asks whether the assessment exists: an empty cell means no. Without a parameter it never grows old. */
export const assessedRule = defineRule<number | 'ever'>({
  id: 'K10',
  parameterHint: 'umur asesmen paling lama dalam bulan, atau kosong',
  readParameter: (typed) => (typed === '' ? 'ever' : readMonths(typed)),
  check: ({ participant }, months, { selectionDate }) => {
    const needed = months === 'ever' ? 'ada' : `${months} bulan`;
    const assessed = participant.assessedOn;
    if (assessed === null) return fails('eligibility.k10_fails', '', needed);
    const found = formatDateShort(assessed);
    return months === 'ever' || isWithinMonths(assessed, months, selectionDate)
      ? passes(found, needed)
      : fails('eligibility.k10_too_old', found, needed);
  },
});
