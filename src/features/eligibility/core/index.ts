export type { ActiveRule, RuleFault } from './activate-rules';
export { activateRules } from './activate-rules';
export type { ChangedVerdict, PackageChange, VerdictChanges } from './compare-verdicts';
export { compareVerdicts } from './compare-verdicts';
export { defaultRuleSettings } from './default-rule-settings';
export { inEnglish } from './english-words';
export type { ExplainedOutcome, Reason } from './explain-judgement';
export { explainOutcomes } from './explain-judgement';
export type { Judgement, PackageJudgement, RuleOutcome } from './judge-eligibility';
export type { EligibilityCounts, Verdict } from './judge-everybody';
export {
  countVerdicts,
  judgeByRules,
  judgeEverybody,
  keepOverridesOfOthers,
} from './judge-everybody';
export type { Eligibility, EligibilityRow, RuleSetting, RuleSeverity, RuleVerdict } from './model';
export type { Override, OverrideState } from './override';
export { isPackageOpen, overrideState, verdictToday } from './override';
export type { Candidate, EligibilityRule, Finding, RuleContext } from './rule';
export type { RuleContexts } from './rule-context';
export { createRuleContexts, selectionDateOf } from './rule-context';
export { eligibilityRules } from './rules/index';
export { plainDistrict } from './rules/k18-district';
export { basesOf, describeRules, rulesVersion } from './trace';
