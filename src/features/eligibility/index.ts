import type { Feature } from '../../ports/feature';
import { judgeAction } from './actions/judge-eligibility';
import { listVerdictsAction } from './actions/list-verdicts';
import { eligibilityTable, rulesTable } from './tables';

export { eligibilityTable, rulesTable } from './tables';

export const eligibilityFeature: Feature = {
  id: 'eligibility',
  tables: [rulesTable, eligibilityTable],
  actions: [judgeAction, listVerdictsAction],
  menu: [
    {
      target: 'menuJudgeEligibility',
      label: 'Nilai kelayakan',
      action: judgeAction.id,
      input: {},
    },
  ],
};
