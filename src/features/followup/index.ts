import type { Feature } from '../../ports/feature';
import { prepareAction } from './actions/prepare';
import { demandsTable, followUpsTable } from './tables';

export { demandsTable, followUpsTable } from './tables';

/** What becomes of graduates, and who asks for them. */
export const followupFeature: Feature = {
  id: 'followup',
  tables: [demandsTable, followUpsTable],
  actions: [prepareAction],
  menu: [
    {
      target: 'menuPrepareFollowUp',
      label: 'Siapkan tindak lanjut',
      action: 'followup.prepare',
      input: {},
    },
  ],
};
