import type { Feature } from '../../ports/feature';
import { validateRosterAction } from './actions/validate-roster';
import { courseRecordsTable, participantsTable, restrictedTable } from './tables';

export { courseRecordsTable, participantsTable, restrictedTable };

/** The people: who they are, what only the prison may know, which courses they took. */
export const rosterFeature: Feature = {
  id: 'roster',
  tables: [participantsTable, restrictedTable, courseRecordsTable],
  actions: [validateRosterAction],
  menu: [
    {
      target: 'menuValidateRoster',
      label: { id: 'Periksa peserta', en: 'Check participants' },
      action: 'roster.validate',
      input: {},
    },
  ],
  seeds: [],
};
