import type { Action } from '../../../ports/action';
import { listAbsencesAction, removeAbsenceAction, saveAbsenceAction } from './absences';
import { applyPlanAction } from './apply-plan';
import { changesSinceAction } from './changes-since';
import { checkScheduleAction } from './check-schedule';
import { generateScheduleAction } from './generate-schedule';
import { listSentencesAction } from './list-sentences';
import { numberCalendarAction } from './number-calendar';
import { poseProblemAction } from './pose-problem';
import { printScheduleAction } from './print-schedule';
import { releaseEditsAction } from './release-edits';
import { listVersionsAction, restoreVersionAction, showVersionAction } from './versions';

export const scheduleActions: readonly Action[] = [
  generateScheduleAction,
  checkScheduleAction,
  poseProblemAction,
  listSentencesAction,
  printScheduleAction,
  numberCalendarAction,
  applyPlanAction,
  releaseEditsAction,
  listVersionsAction,
  showVersionAction,
  changesSinceAction,
  restoreVersionAction,
  listAbsencesAction,
  saveAbsenceAction,
  removeAbsenceAction,
];
