export type { ActiveRule, RuleFault } from './activate-rules';
export { activateRules } from './activate-rules';
export { defaultRuleSettings } from './default-rule-settings';
export type { Judgement, Reason, RuleOutcome } from './judge-eligibility';
export { explainJudgement, judgeEligibility } from './judge-eligibility';
export type { EligibilityCounts, Verdict } from './judge-everybody';
export {
  countVerdicts,
  judgeEverybody,
  keepOverridesOfOthers,
  REJECTED_BY_STAFF,
} from './judge-everybody';
export type { Eligibility, EligibilityRow, RuleSetting, RuleSeverity, RuleVerdict } from './model';
export type { Override, OverrideState } from './override';
export { overrideState, verdictToday } from './override';
export type { Candidate, EligibilityRule, Finding, RuleContext } from './rule';
export { createRuleContext, selectionDateOf } from './rule-context';
export { eligibilityRules } from './rules/index';
