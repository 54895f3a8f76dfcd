import { formatDateShort } from '../../../../kernel/plain-date';
import { firstDayAfterMonths, isWithinMonths, monthsFrom } from '../months';
import { readMonths } from '../parameter';
import { defineRule, fails, failsUntil, passes, unknown } from '../rule';
import { hasNoRelease } from './k04-stays-until-end';

/** Says who is not near release; as information it shuts nobody out, and placement gives nearness its own points. */
export const nearReleaseRule = defineRule({
  id: 'K05',
  parameterHint: 'sisa pidana paling lama dalam bulan, misalnya 24',
  readParameter: readMonths,
  check: ({ restricted }, months, { selectionDate }) => {
    const needed = `${months} bulan`;
    const release = restricted?.releaseOn ?? null;
    if (release === null && hasNoRelease(restricted?.sentence ?? '')) {
      return fails('eligibility.k05_never', 'tanpa tanggal bebas', needed);
    }
    if (release === null) return unknown('Data Terbatas', 'Perkiraan Bebas', needed);
    const found = formatDateShort(release);
    if (isWithinMonths(selectionDate, months, release)) return passes(found, needed);
    const left = monthsFrom(selectionDate, release);
    const from = firstDayAfterMonths(release, -months);
    return failsUntil(from, 'eligibility.k05_fails', found, needed, { left });
  },
});
