import type { PlainDate } from '../../../../kernel/plain-date';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { DayOff } from '../calendar/model';

/** Years between two dates of which sheet Hari Libur has no national day: every year has some, so they were forgotten. */
export function findBareYears(
  daysOff: readonly Pick<DayOff, 'date' | 'kind'>[],
  start: PlainDate,
  end: PlainDate,
): Problem[] {
  const [first, last] = [start, end].map((date) => Number(date.slice(0, 4)));
  const known = new Set(
    daysOff.flatMap(({ date, kind }) => (kind === 'national' ? Number(date.slice(0, 4)) : [])),
  );
  const bare: Problem[] = [];
  for (let year = first ?? 0; year <= (last ?? -1); year++) {
    if (!known.has(year))
      bare.push(asWarning(problem('programme.year_without_days_off', { year })));
  }
  return bare;
}
