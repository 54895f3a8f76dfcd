import type { Feature } from '../../ports/feature';
import {
  checkSettingsTable,
  courseRecordsTable,
  findingsTable,
  fixHistoryTable,
  importHistoryTable,
  mergeHistoryTable,
  participantsTable,
  restrictedTable,
  sameDecisionsTable,
} from './tables';

export { courseRecordsTable, participantsTable, restrictedTable };

/** The people: who they are, what only the prison may know, which courses they took. */
export const rosterFeature: Feature = {
  id: 'roster',
  part: 'people',
  tables: [
    participantsTable,
    restrictedTable,
    courseRecordsTable,
    checkSettingsTable,
    findingsTable,
    fixHistoryTable,
    importHistoryTable,
    sameDecisionsTable,
    mergeHistoryTable,
  ],
  menu: [
    { target: 'menuImportRoster', label: 'Impor peserta...' },
    {
      target: 'menuValidateRoster',
      label: 'Periksa peserta',
      action: 'roster.validate',
      input: {},
    },
  ],
};
