import type { Feature } from '../../ports/feature';
import { applyPlanAction } from './actions/apply-plan';
import { checkScheduleAction } from './actions/check-schedule';
import { generateScheduleAction } from './actions/generate-schedule';
import { poseProblemAction } from './actions/pose-problem';
import { classViewTable, roomViewTable, sessionsTable, trainerViewTable } from './tables';

export { sessionsTable };

/** Who is taught what, by whom, where and when: the sessions of all stages. */
export const scheduleFeature: Feature = {
  id: 'schedule',
  tables: [sessionsTable, classViewTable, trainerViewTable, roomViewTable],
  actions: [generateScheduleAction, checkScheduleAction, poseProblemAction, applyPlanAction],
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
  ],
};
