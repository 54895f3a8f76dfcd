import type { Feature } from '../../ports/feature';
import { eligibilityTable, rulesTable, ruleVersionsTable } from './tables';

export { eligibilityTable, rulesTable, ruleVersionsTable } from './tables';

export const eligibilityFeature: Feature = {
  id: 'eligibility',
  part: 'selection',
  tables: [rulesTable, eligibilityTable, ruleVersionsTable],
  menu: [
    {
      target: 'menuJudgeEligibility',
      label: 'Nilai kelayakan',
      action: 'eligibility.judge',
      input: {},
    },
  ],
};
