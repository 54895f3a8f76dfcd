import type { Feature } from '../../ports/feature';
import { pairsTable, placementTable } from './tables';

export { pairsTable, placementTable } from './tables';

export const placementFeature: Feature = {
  id: 'placement',
  part: 'selection',
  tables: [pairsTable, placementTable],
  menu: [
    {
      target: 'menuProposePlacement',
      label: 'Tempatkan peserta',
      action: 'placement.propose',
      input: {},
    },
  ],
};
