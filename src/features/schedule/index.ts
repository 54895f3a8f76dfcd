import type { Feature } from '../../ports/feature';
import {
  absencesTable,
  calendarTable,
  classViewTable,
  lastPlanTable,
  roomViewTable,
  sessionsTable,
  trainerViewTable,
  versionsTable,
} from './tables';

export { keepHighestNumber, readJadwal } from './read-jadwal';
export { sessionsTable };

/** Who is taught what, by whom, where and when: the sessions of all stages. */
export const scheduleFeature: Feature = {
  id: 'schedule',
  part: 'teaching',
  tables: [
    sessionsTable,
    classViewTable,
    trainerViewTable,
    roomViewTable,
    absencesTable,
    lastPlanTable,
    versionsTable,
    calendarTable,
  ],
  menu: [
    {
      target: 'menuGenerateSchedule',
      label: 'Susun jadwal',
      action: 'schedule.generate',
      input: {},
    },
    {
      target: 'menuCheckSchedule',
      label: 'Periksa jadwal',
      action: 'schedule.check',
      input: {},
    },
    { target: 'menuExplainSchedule', label: 'Kenapa jadwal tidak bisa?...' },
    { target: 'menuPrintSchedule', label: 'Cetak & bagikan jadwal...' },
  ],
};
