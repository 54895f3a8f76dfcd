import type { Feature } from '../../ports/feature';
import {
  courseRecordsTable,
  fixHistoryTable,
  importHistoryTable,
  participantsTable,
  restrictedTable,
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
    fixHistoryTable,
    importHistoryTable,
  ],
  menu: [
    {
      target: 'menuValidateRoster',
      label: 'Periksa peserta',
      action: 'roster.validate',
      input: {},
    },
  ],
};
