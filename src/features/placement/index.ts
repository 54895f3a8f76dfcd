import type { Feature } from '../../ports/feature';
import { proposeAction } from './actions';
import { placementTable } from './tables';

export { placementTable } from './tables';

export const placementFeature: Feature = {
  id: 'placement',
  tables: [placementTable],
  actions: [proposeAction],
  menu: [
    {
      target: 'menuProposePlacement',
      label: { id: 'Tempatkan peserta', en: 'Place participants' },
      action: proposeAction.id,
      input: {},
    },
  ],
  seeds: [],
};
