import type { Feature } from '../../ports/feature';
import { placementTable } from './tables';

export { placementTable } from './tables';

export const placementFeature: Feature = {
  id: 'placement',
  part: 'selection',
  tables: [placementTable],
  menu: [
    {
      target: 'menuProposePlacement',
      label: 'Tempatkan peserta',
      action: 'placement.propose',
      input: {},
    },
  ],
};
