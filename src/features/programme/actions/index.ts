import type { Action } from '../../../ports/action';
import { checkProgrammeAction } from './check-programme';
import { listPatternsAction, savePatternAction } from './day-patterns';
import { importDaysOffAction, listDaysOffAction } from './import-days-off';
import { planStagesAction, previewStagesAction } from './plan-stages';
import { readRowsAction } from './read-rows';
import { readSettingsAction } from './read-settings';
import { saveRowAction } from './save-row';
import { saveSettingsAction } from './save-settings';

export const programmeActions: readonly Action[] = [
  checkProgrammeAction,
  planStagesAction,
  previewStagesAction,
  readSettingsAction,
  saveSettingsAction,
  readRowsAction,
  saveRowAction,
  listPatternsAction,
  savePatternAction,
  listDaysOffAction,
  importDaysOffAction,
];
