import type { Action } from '../../../ports/action';
import { explainVerdictAction } from './explain-verdict';
import { judgeAction } from './judge-eligibility';
import { listRulesAction } from './list-rules';
import { listVerdictsAction } from './list-verdicts';
import { saveOverrideAction } from './save-override';
import { saveRulesAction } from './save-rules';
import { tryRulesAction } from './try-rules';

export const eligibilityActions: readonly Action[] = [
  judgeAction,
  listVerdictsAction,
  explainVerdictAction,
  listRulesAction,
  tryRulesAction,
  saveRulesAction,
  saveOverrideAction,
];
