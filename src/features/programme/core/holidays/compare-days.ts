import { indexBy } from '../../../../kernel/ordering';
import type { DayOff } from '../calendar/model';
import type { FoundDay } from './found-day';

/** A found day beside what the sheet says of its date. */
export interface ComparedDay {
  readonly found: FoundDay;
  /** Null when the sheet does not have the date. */
  readonly present: Pick<DayOff, 'name' | 'kind'> | null;
  readonly state: 'new' | 'changed' | 'same';
}

/** What taking a list over would do, day by day: nothing is overwritten that was not shown. */
export function compareDays(
  found: readonly FoundDay[],
  present: readonly Pick<DayOff, 'date' | 'name' | 'kind'>[],
): readonly ComparedDay[] {
  const byDate = indexBy(present, ({ date }) => date);
  return found.map((day): ComparedDay => {
    const known = byDate.get(day.date);
    if (known === undefined) return { found: day, present: null, state: 'new' };
    const isSame = known.name.trim() === day.name && known.kind === day.kind;
    return {
      found: day,
      present: { name: known.name, kind: known.kind },
      state: isSame ? 'same' : 'changed',
    };
  });
}
