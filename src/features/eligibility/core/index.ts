export type { Eligibility, EligibilityRow, RuleSetting, RuleSeverity, RuleVerdict } from './model';
