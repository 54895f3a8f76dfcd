import type { Feature } from '../../ports/feature';
import {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  periodsTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
} from './tables';

export type { Programme, ProgrammePart } from './read-programme';
export { calendarFactsOf, readProgramme, readProgramSheet } from './read-programme';
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
  part: 'programme',
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
    periodsTable,
    stagesTable,
    eventsTable,
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
