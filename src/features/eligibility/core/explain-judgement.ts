import type { Message } from '../../../kernel/problem';
import type { Judgement, RuleOutcome } from './judge-eligibility';
import type { RuleVerdict } from './model';

/** What a rule said, and for which of the wished packages; none: for all. */
export interface ExplainedOutcome extends RuleOutcome {
  readonly packages: readonly string[];
}

/** A sentence and the rule it belongs to; empty for sentences about the whole verdict. */
export interface Reason {
  readonly rule: string;
  /** Empty where it is said of every wished package. */
  readonly packages: readonly string[];
  readonly because: Message;
}

/** Every rule that was asked, in the order given; one that answers differently by package once for each answer. */
export function explainOutcomes(
  { general, wished }: Judgement,
  order: readonly string[],
): readonly ExplainedOutcome[] {
  const byRule = new Map<string, ExplainedOutcome[]>();
  const add = (outcome: ExplainedOutcome): void => {
    byRule.set(outcome.rule, [...(byRule.get(outcome.rule) ?? []), outcome]);
  };
  for (const outcome of general) add({ ...outcome, packages: [] });
  for (const one of wished) {
    for (const outcome of one.outcomes) {
      const known = byRule.get(outcome.rule) ?? [];
      const same = known.find((other) => isSame(other, outcome));
      if (same === undefined) add({ ...outcome, packages: [one.package] });
      else {
        const packages = [...same.packages, one.package];
        byRule.set(
          outcome.rule,
          known.map((other) => (other === same ? { ...other, packages } : other)),
        );
      }
    }
  }
  return order.flatMap((id) =>
    (byRule.get(id) ?? []).map((outcome) =>
      outcome.packages.length === wished.length ? { ...outcome, packages: [] } : outcome,
    ),
  );
}

/** Why: what blocks (failures first, then what is missing), and what is only to be noted. */
export function explainJudgement(
  judgement: Judgement,
  order: readonly string[],
): { readonly reasons: readonly Reason[]; readonly warnings: readonly Reason[] } {
  const outcomes = explainOutcomes(judgement, order);
  const blocking = outcomes.filter(({ severity }) => severity === 'block');
  const others = outcomes.filter(({ severity }) => severity !== 'block');
  const reasons = [...reasonsOf(blocking, 'fails'), ...reasonsOf(blocking, 'unknown')];
  const head = headOf(judgement, new Set(blocking.map(({ rule }) => rule)).size);
  return {
    reasons: head === null ? reasons : [{ rule: '', packages: [], because: head }, ...reasons],
    warnings: [...reasonsOf(others, 'fails'), ...reasonsOf(others, 'unknown')],
  };
}

/** Says of eligible people that they are, and for which packages when not for all they wish. */
function headOf({ verdict, wished }: Judgement, rules: number): Message | null {
  if (verdict !== 'eligible') return null;
  const open = wished.filter((one) => one.verdict === 'eligible').map((one) => one.package);
  if (open.length === wished.length) return { code: 'eligibility.all_pass', values: { rules } };
  return { code: 'eligibility.some_open', values: { rules, open: open.join(', ') } };
}

function isSame(left: RuleOutcome, right: RuleOutcome): boolean {
  return (
    left.verdict === right.verdict &&
    left.found === right.found &&
    left.needed === right.needed &&
    left.because?.code === right.because?.code
  );
}

function reasonsOf(outcomes: readonly ExplainedOutcome[], verdict: RuleVerdict): Reason[] {
  return outcomes.flatMap(({ rule, packages, because, verdict: own }) =>
    own === verdict && because !== null ? [{ rule, packages, because }] : [],
  );
}
