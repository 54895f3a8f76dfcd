import type { Activity } from '../timetable';
import type { Instance } from './instance';
import type { SearchEvent } from './search-event';
import { NO_ACTIVITY } from './search-event';

/** Puts events into arrays: movable ones come first, then frozen ones, then fixed ones. */
export function compileEvents(
  events: readonly SearchEvent[],
  needs: number,
  activities: readonly Activity[],
): Pick<
  Instance,
  'events' | 'movable' | 'ruled' | 'activityOf' | 'durations' | 'begins' | 'beginTeam' | 'eventsOf'
> {
  const activityOf = Int32Array.from(events, ({ activity }) =>
    activity === NO_ACTIVITY ? activities.length - 1 : activity,
  );
  const ruled = events.filter(({ isFixed }) => !isFixed).length;
  const eventsOf: number[][] = activities.map(() => []);
  for (let event = 0; event < ruled; event++) eventsOf[activityOf[event]].push(event);
  return {
    events: events.length,
    movable: events.filter(({ isFrozen }) => !isFrozen).length,
    ruled,
    activityOf,
    durations: Int32Array.from(events, ({ duration }) => duration),
    begins: Int32Array.from(events, ({ start }) => start ?? -1),
    beginTeam: Int32Array.from(
      events.flatMap(({ resources }) =>
        Array.from({ length: needs }, (_, need) => resources[need] ?? -1),
      ),
    ),
    eventsOf: eventsOf.map((own) => Int32Array.from(own)),
  };
}
