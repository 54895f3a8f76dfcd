import type { RuleSetting } from './model';
import { eligibilityRules } from './rules/index';

/** The rows that fill an empty sheet Aturan: every rule of the catalogue with its defaults. */
export function defaultRuleSettings(): readonly RuleSetting[] {
  return eligibilityRules.map((rule) => ({
    id: rule.id,
    title: rule.title.id,
    isOn: rule.defaultOn,
    parameter: rule.defaultParameter,
    severity: rule.defaultSeverity,
    from: rule.defaultFrom,
    until: null,
    population: rule.defaultPopulation,
    packages: [],
    legalBasis: rule.legalBasis,
  }));
}
