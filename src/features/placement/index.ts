import type { Feature } from '../../ports/feature';
import { listSeatsAction } from './actions/list-seats';
import { proposeAction } from './actions/propose-placement';
import { placementTable } from './tables';

export { placementTable } from './tables';

export const placementFeature: Feature = {
  id: 'placement',
  tables: [placementTable],
  actions: [proposeAction, listSeatsAction],
  menu: [
    {
      target: 'menuProposePlacement',
      label: 'Tempatkan peserta',
      action: proposeAction.id,
      input: {},
    },
  ],
};
