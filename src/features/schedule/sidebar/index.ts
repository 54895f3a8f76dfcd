import type { Place } from '../../../sidebar/place';

export { ScheduleView } from './schedule-view';

export const schedulePlace: Place = {
  id: 'schedule',
  title: { id: 'Jadwal', en: 'Schedule' },
  part: 'teaching',
};
