import type { Feature } from '../../ports/feature';
import { eligibilityTable, rulesTable } from './tables';

export { eligibilityTable, rulesTable } from './tables';

export const eligibilityFeature: Feature = {
  id: 'eligibility',
  part: 'selection',
  tables: [rulesTable, eligibilityTable],
  menu: [
    {
      target: 'menuJudgeEligibility',
      label: 'Nilai kelayakan',
      action: 'eligibility.judge',
      input: {},
    },
  ],
};
