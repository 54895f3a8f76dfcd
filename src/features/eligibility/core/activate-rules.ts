import type { PlainDate } from '../../../kernel/plain-date';
import type { Message } from '../../../kernel/problem';
import type { RuleSetting } from './model';
import type { EligibilityRule, RuleCheck } from './rule';
import { eligibilityRules } from './rules/index';

/** A rule that is on and in force, ready to judge. */
export interface ActiveRule {
  readonly setting: RuleSetting;
  readonly check: RuleCheck;
}

/** A rule of sheet Aturan that cannot be used as it stands. */
export interface RuleFault {
  /** Code of the rule, which is the key of its row. */
  readonly rule: string;
  readonly cell: 'id' | 'parameter';
  readonly because: Message;
}

/**
 * The rules that count on the selection date, in the order of the sheet. A rule that is on but unknown or unreadable
 * is a fault, never silently skipped; one that is off may say anything.
 */
export function activateRules(
  settings: readonly RuleSetting[],
  selectionDate: PlainDate,
  catalogue: readonly EligibilityRule[] = eligibilityRules,
): { readonly rules: readonly ActiveRule[]; readonly faults: readonly RuleFault[] } {
  const rules: ActiveRule[] = [];
  const faults: RuleFault[] = [];
  for (const setting of settings) {
    if (!setting.isOn || !isInForce(setting, selectionDate)) continue;
    const rule = catalogue.find((candidate) => candidate.id === setting.id);
    const check = rule?.withParameter(setting.parameter) ?? null;
    if (rule === undefined) {
      const because = { code: 'eligibility.rule_not_known', values: { rule: setting.id } };
      faults.push({ rule: setting.id, cell: 'id', because });
    } else if (check === null) {
      const values = { rule: setting.id, hint: rule.parameterHint };
      const because = { code: 'eligibility.parameter_unreadable', values };
      faults.push({ rule: setting.id, cell: 'parameter', because });
    } else {
      rules.push({ setting, check });
    }
  }
  return { rules, faults };
}

function isInForce(setting: RuleSetting, on: PlainDate): boolean {
  return (
    (setting.from === null || setting.from <= on) && (setting.until === null || on <= setting.until)
  );
}
