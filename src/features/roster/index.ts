import type { Feature } from '../../ports/feature';
import { enrolAction } from './actions/enrol';
import { fixRosterAction } from './actions/fix-roster';
import { readEntryAction } from './actions/read-entry';
import { searchRosterAction } from './actions/search-roster';
import { undoFixAction } from './actions/undo-fix';
import { validateRosterAction } from './actions/validate-roster';
import { courseRecordsTable, fixHistoryTable, participantsTable, restrictedTable } from './tables';

export { courseRecordsTable, participantsTable, restrictedTable };

/** The people: who they are, what only the prison may know, which courses they took. */
export const rosterFeature: Feature = {
  id: 'roster',
  tables: [participantsTable, restrictedTable, courseRecordsTable, fixHistoryTable],
  actions: [
    validateRosterAction,
    searchRosterAction,
    readEntryAction,
    enrolAction,
    fixRosterAction,
    undoFixAction,
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
