import type { Message } from '../../../kernel/problem';
import type { ActiveRule } from './activate-rules';
import type { Eligibility, RuleSeverity } from './model';
import type { Candidate, Finding, RuleContext } from './rule';

/** What one rule said of one person. */
export interface RuleOutcome extends Finding {
  readonly rule: string;
  readonly severity: RuleSeverity;
}

/** What the rules say of one person; overrides are not looked at here. */
export interface Judgement {
  readonly participant: string;
  readonly verdict: Eligibility;
  /** First failing rule that blocks, in the order of Aturan; empty when none fails. */
  readonly firstFailing: string;
  /** Every rule that is meant for this person, in the order of Aturan. */
  readonly outcomes: readonly RuleOutcome[];
}

/** Judges one person. A failing rule that blocks rejects; missing data for such a rule leaves it undecided. */
export function judgeEligibility(
  candidate: Candidate,
  rules: readonly ActiveRule[],
  context: RuleContext,
): Judgement {
  const outcomes: RuleOutcome[] = [];
  for (const { setting, check } of rules) {
    if (!isMeantFor(setting, candidate, context)) continue;
    const finding = check(candidate, context);
    outcomes.push({ ...finding, rule: setting.id, severity: setting.severity });
  }
  const blocking = outcomes.filter(({ severity }) => severity === 'block');
  const failing = blocking.find(({ verdict }) => verdict === 'fails');
  const isUndecided = blocking.some(({ verdict }) => verdict === 'unknown');
  return {
    participant: candidate.participant.id,
    verdict: failing !== undefined ? 'rejected' : isUndecided ? 'undecided' : 'eligible',
    firstFailing: failing?.rule ?? '',
    outcomes,
  };
}

/** A sentence and the rule it belongs to; empty for sentences about the whole verdict. */
export interface Reason {
  readonly rule: string;
  readonly because: Message;
}

/** Why: what blocks (failures first, then what is missing), and what is only to be noted. */
export function explainJudgement(judgement: Judgement): {
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
} {
  const blocking = judgement.outcomes.filter(({ severity }) => severity === 'block');
  const others = judgement.outcomes.filter(({ severity }) => severity !== 'block');
  const reasons = [...reasonsOf(blocking, 'fails'), ...reasonsOf(blocking, 'unknown')];
  const allPass = {
    rule: '',
    because: { code: 'eligibility.all_pass', values: { rules: blocking.length } },
  };
  return {
    reasons: reasons.length === 0 ? [allPass] : reasons,
    warnings: [...reasonsOf(others, 'fails'), ...reasonsOf(others, 'unknown')],
  };
}

function reasonsOf(outcomes: readonly RuleOutcome[], verdict: Finding['verdict']): Reason[] {
  return outcomes.flatMap((outcome) =>
    outcome.verdict === verdict && outcome.because !== null
      ? [{ rule: outcome.rule, because: outcome.because }]
      : [],
  );
}

/** A rule for some packages is asked of those whose first interest is among them. */
function isMeantFor(
  setting: ActiveRule['setting'],
  { participant }: Candidate,
  { program }: RuleContext,
): boolean {
  const population = participant.population ?? program.population;
  if (setting.population !== null && setting.population !== population) return false;
  return setting.packages.length === 0 || setting.packages.includes(participant.interest1);
}
