import type { Need, Timetable } from '../timetable';
import type { Wishes } from '../wishes';
import { choiceOf } from './choice-of';
import type { RuleData } from './instance';
import type { SearchEvent } from './search-event';

const NO_LIMIT = 1_000_000;

/** Null when a plan fits on a `Grid`: single slots, nothing fixed, one need to choose for, and wishes that it weighs. */
export function compileRules(
  timetable: Timetable,
  wishes: Wishes,
  events: readonly SearchEvent[],
): RuleData | null {
  if (isSimple(timetable, wishes, events)) return null;
  const { resources, activities } = timetable;
  const homes = Int32Array.from(events, ({ home }) => home?.start ?? -1);
  const behind: number[][] = [...activities, null].map(() => []);
  activities.forEach(({ after }, later) => {
    for (const earlier of after) behind[earlier]?.push(later);
  });
  return {
    maxPerDay: Int32Array.from(resources, ({ maxPerDay }) => maxPerDay ?? NO_LIMIT),
    maxPerWeek: Int32Array.from(resources, ({ maxPerWeek }) => maxPerWeek ?? NO_LIMIT),
    fairSlots: Int32Array.from(wishes.fairLoads, (fair) => fair?.slots ?? NO_LIMIT),
    fairPoints: Int32Array.from(wishes.fairLoads, (fair) => fair?.points ?? 0),
    times: [...wishes.times, null].map((times) => (times === null ? null : Int32Array.from(times))),
    hours: wishes.hours.map((hours) => (hours === null ? null : Int32Array.from(hours))),
    cutPoints: Int32Array.from([...wishes.cuts, 0]),
    blocks: Int32Array.from([...activities.map(({ block }) => block ?? 0), 0]),
    hasHomes: events.some(({ home, isFrozen }) => home !== null && !isFrozen),
    homes,
    change: wishes.change,
    before: [...activities.map(({ after }) => Int32Array.from(after)), new Int32Array(0)],
    behind: behind.map((one) => Int32Array.from(one)),
  };
}

function isSimple(
  { resources, activities }: Timetable,
  wishes: Wishes,
  events: readonly SearchEvent[],
): boolean {
  const isPlain = resources.every(
    ({ isOpen, maxPerDay, maxPerWeek }) =>
      maxPerDay === null && maxPerWeek === null && !isOpen.includes(false),
  );
  const fixed = new Set(activities.flatMap(({ needs }) => withoutChoice(needs)));
  return (
    isPlain &&
    wishes.times.every((times) => times === null) &&
    wishes.hours.every((hours) => hours === null) &&
    wishes.fairLoads.every((fair) => fair === null) &&
    wishes.cuts.every((points) => points === 0) &&
    events.every(({ duration, isFixed, home }) => duration === 1 && !isFixed && home === null) &&
    activities.every(
      ({ needs, after }) =>
        after.length === 0 &&
        needs.length > 0 &&
        needs.filter(({ candidates }) => candidates.length > 1).length <= 1 &&
        (needs[choiceOf(needs)]?.candidates ?? []).every(
          (one) => wishes.dayShapes[one] === null && !fixed.has(one),
        ),
    )
  );
}

/** Resources that take part without a choice. */
function withoutChoice(needs: readonly Need[]): number[] {
  const choice = choiceOf(needs);
  return needs.flatMap(({ candidates }, index) => (index === choice ? [] : candidates));
}
