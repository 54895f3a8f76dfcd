import type { Feature } from '../../ports/feature';
import { checkProgrammeAction } from './actions/check-programme';
import { planStagesAction } from './actions/plan-stages';
import { readRowsAction } from './actions/read-rows';
import { readSettingsAction } from './actions/read-settings';
import { saveRowAction } from './actions/save-row';
import { saveSettingsAction } from './actions/save-settings';
import {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
} from './tables';

export type { Programme, ProgrammePart } from './read-programme';
export { readProgramme, readProgramSheet } from './read-programme';
export {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
};

/** What is taught, by whom, where and when: the settings, partners, packages and stages of one programme. */
export const programmeFeature: Feature = {
  id: 'programme',
  tables: [
    programTable,
    institutionsTable,
    officialsTable,
    packagesTable,
    unitsTable,
    trainersTable,
    roomsTable,
    daySlotsTable,
    daysOffTable,
    stagesTable,
    eventsTable,
  ],
  actions: [
    checkProgrammeAction,
    planStagesAction,
    readSettingsAction,
    saveSettingsAction,
    readRowsAction,
    saveRowAction,
  ],
  menu: [
    {
      target: 'menuCheckProgramme',
      label: 'Periksa program',
      action: 'programme.check',
      input: {},
    },
    {
      target: 'menuPlanStages',
      label: 'Susun tahap',
      action: 'programme.planStages',
      input: {},
    },
  ],
};
