import type { Feature } from '../../ports/feature';
import { demandsTable, followUpsTable } from './tables';

export { demandsTable, followUpsTable } from './tables';

/** What becomes of graduates, and who asks for them. */
export const followupFeature: Feature = {
  id: 'followup',
  part: 'results',
  tables: [demandsTable, followUpsTable],
  menu: [
    {
      target: 'menuPrepareFollowUp',
      label: 'Siapkan tindak lanjut',
      action: 'followup.prepare',
      input: {},
    },
  ],
};
