import type { Place } from '../../../sidebar/place';
import { ScheduleView } from './schedule-view';

export const schedulePlace: Place = {
  id: 'schedule',
  title: { id: 'Jadwal', en: 'Schedule' },
  component: ScheduleView,
};
