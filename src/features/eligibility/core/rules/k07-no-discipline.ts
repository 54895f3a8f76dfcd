import { formatDateShort } from '../../../../kernel/plain-date';
import { dayAfter } from '../months';
import { readNothing } from '../parameter';
import { defineRule, failsUntil, passes, unknown } from '../rule';

/** Like Register F, an empty cell is no punishment; its last day still counts. */
export const noDisciplineRule = defineRule({
  id: 'K07',
  readParameter: readNothing,
  check: ({ restricted }, _parameter, { selectionDate }) => {
    const needed = 'tidak ada';
    if (restricted === null) return unknown('Data Terbatas', 'Hukuman Disiplin Sampai', needed);
    const until = restricted.disciplineUntil;
    if (until === null) return passes('tidak ada', needed);
    const found = formatDateShort(until);
    return until < selectionDate
      ? passes(found, needed)
      : failsUntil(dayAfter(until), 'eligibility.k07_fails', found, needed);
  },
});
