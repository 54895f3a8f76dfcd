import { compareBy, compareText } from '../../../kernel/ordering';
import { reachesThreshold } from './percent';
import type { AttendanceSummary, PersonAttendance } from './summarize-attendance';

/**
 * Why somebody is on the list: `lost` can no longer reach the threshold; `all_left` reaches it when he attends all that
 * is left, and not when he misses the longest session of it (one without a code may turn out so); `below` is under it now, with room to miss something.
 */
export type Warning = 'lost' | 'all_left' | 'below';

/** Somebody to look after, with what he still has to attend. */
export interface EarlyWarning
  extends Pick<
    PersonAttendance,
    'participant' | 'name' | 'class' | 'percent' | 'jpLeft' | 'jpNeeded'
  > {
  readonly warning: Warning;
}

const ORDER: readonly Warning[] = ['lost', 'all_left', 'below'];

/** Who is to be looked after, the worst first. Nobody is warned of before the first JP was held, nor after leaving. */
export function warnEarly(
  { people }: Pick<AttendanceSummary, 'people'>,
  threshold: number,
): readonly EarlyWarning[] {
  return people
    .flatMap((person): EarlyWarning[] => {
      const warning = warningOf(person, threshold);
      if (warning === null) return [];
      const { participant, name, percent, jpLeft, jpNeeded } = person;
      return [{ participant, name, class: person.class, percent, jpLeft, jpNeeded, warning }];
    })
    .sort(
      compareBy<EarlyWarning>(
        (left, right) => ORDER.indexOf(left.warning) - ORDER.indexOf(right.warning),
        (left, right) => compareText(left.class, right.class),
        (left, right) => left.jpLeft - left.jpNeeded - (right.jpLeft - right.jpNeeded),
        (left, right) => compareText(left.name, right.name),
        (left, right) => compareText(left.participant, right.participant),
      ),
    );
}

function warningOf(
  { count, outlook, jpLeft, jpNeeded }: PersonAttendance,
  threshold: number,
): Warning | null {
  if (count.leftOn !== null || count.jpHeld + count.jpForgone === 0) return null;
  if (outlook === 'lost') return 'lost';
  if (outlook === 'safe') return null;
  if (jpLeft - jpNeeded < count.longestLeft) return 'all_left';
  return reachesThreshold(count.jpPresent, count.jpHeld, threshold) ? null : 'below';
}
