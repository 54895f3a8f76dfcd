import type { PlainDate } from '../../../kernel/plain-date';
import type { Message, Severity } from '../../../kernel/problem';
import type { RuleSetting } from './model';
import type { EligibilityRule, ReadyRule } from './rule';
import { eligibilityRules } from './rules/index';

/** A rule that is on and in force, ready to judge. */
export interface ActiveRule extends ReadyRule {
  readonly setting: RuleSetting;
}

/** What is wrong with a rule of sheet Aturan. An error: it cannot be used as it stands. */
export interface RuleFault {
  /** Code of the rule, which is the key of its row. */
  readonly rule: string;
  readonly cell: 'id' | 'parameter' | 'packages' | 'until';
  readonly severity: Severity;
  readonly because: Message;
}

/**
 * The rules that count on the selection date, in the order of the sheet. A rule that is on but unknown or unreadable
 * is a fault, never silently skipped; one that is off may say anything.
 * @param packages codes of sheet Paket; none while there are none, and then no package is missed
 */
export function activateRules(
  settings: readonly RuleSetting[],
  selectionDate: PlainDate,
  packages: readonly string[] = [],
  catalogue: readonly EligibilityRule[] = eligibilityRules,
): { readonly rules: readonly ActiveRule[]; readonly faults: readonly RuleFault[] } {
  const rules: ActiveRule[] = [];
  const faults: RuleFault[] = [];
  for (const setting of settings.filter(({ isOn }) => isOn)) {
    faults.push(...doubtsAbout(setting, packages));
    if (!isInForce(setting, selectionDate)) continue;
    const rule = catalogue.find((candidate) => candidate.id === setting.id);
    const ready = rule?.withParameter(setting.parameter) ?? null;
    if (rule === undefined) {
      faults.push(faultOf(setting, 'id', 'rule_not_known'));
    } else if (ready === null) {
      const hint = rule.parameterHint;
      faults.push(faultOf(setting, 'parameter', 'parameter_unreadable', { hint }));
    } else {
      const isForSome = setting.packages.length > 0 && ready.quota === null;
      rules.push({
        ...ready,
        setting,
        differsByPackage: ready.differsByPackage || isForSome,
      });
    }
  }
  return { rules, faults };
}

function isInForce(setting: RuleSetting, on: PlainDate): boolean {
  return (
    (setting.from === null || setting.from <= on) && (setting.until === null || on <= setting.until)
  );
}

/** What does not keep a rule from judging, but hardly is what was meant. */
function doubtsAbout(setting: RuleSetting, packages: readonly string[]): RuleFault[] {
  const faults: RuleFault[] = [];
  const missing =
    packages.length === 0 ? [] : setting.packages.filter((code) => !packages.includes(code));
  if (missing.length > 0) {
    const values = { packages: missing.join(', '), known: packages.join(', ') };
    faults.push({
      ...faultOf(setting, 'packages', 'rule_package_unknown', values),
      severity: 'warning',
    });
  }
  if (setting.from !== null && setting.until !== null && setting.until < setting.from) {
    faults.push({ ...faultOf(setting, 'until', 'rule_dates_reversed'), severity: 'warning' });
  }
  return faults;
}

function faultOf(
  { id }: RuleSetting,
  cell: RuleFault['cell'],
  name: string,
  values: Message['values'] = {},
): RuleFault {
  const because = { code: `eligibility.${name}`, values: { rule: id, ...values } };
  return { rule: id, cell, severity: 'error', because };
}
