import { ScheduleView, schedulePlace } from '../../../features/schedule/sidebar';
import type { PlaceComponents } from '../../place';

/** The timetable. */
export const components: PlaceComponents = {
  [schedulePlace.id]: ScheduleView,
};
