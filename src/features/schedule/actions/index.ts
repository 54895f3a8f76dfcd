import type { Action } from '../../../ports/action';
import { applyPlanAction } from './apply-plan';
import { checkScheduleAction } from './check-schedule';
import { generateScheduleAction } from './generate-schedule';
import { poseProblemAction } from './pose-problem';

export const scheduleActions: readonly Action[] = [
  generateScheduleAction,
  checkScheduleAction,
  poseProblemAction,
  applyPlanAction,
];
