import type { Message } from '../../../kernel/problem';
import type { Judgement, RuleOutcome } from './judge-eligibility';

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
  judgement: Judgement,
  order: readonly string[],
): readonly ExplainedOutcome[] {
  const { length } = judgement.wished;
  return gather(judgement, order, () => true).map(({ outcome, packages }) => ({
    ...outcome,
    packages: packages.length === length ? [] : packages,
  }));
}

interface Gathered {
  readonly outcome: RuleOutcome;
  readonly packages: string[];
}

function gather(
  { general, wished }: Judgement,
  order: readonly string[],
  isWanted: (outcome: RuleOutcome) => boolean,
): readonly Gathered[] {
  const found: Gathered[] = [];
  for (const outcome of general.filter(isWanted)) found.push({ outcome, packages: [] });
  for (const one of wished) {
    for (const outcome of one.outcomes.filter(isWanted)) {
      const same = found.find((other) => isSame(other.outcome, outcome));
      if (same === undefined) found.push({ outcome, packages: [one.package] });
      else same.packages.push(one.package);
    }
  }
  return found.sort(
    (left, right) => order.indexOf(left.outcome.rule) - order.indexOf(right.outcome.rule),
  );
}

/** Why: what blocks (failures first, then what is missing), and what is only to be noted. */
export function explainJudgement(
  judgement: Judgement,
  order: readonly string[],
): { readonly reasons: readonly Reason[]; readonly warnings: readonly Reason[] } {
  const head = headOf(judgement);
  const reasons: Reason[] = head === null ? [] : [{ rule: '', packages: [], because: head }];
  const warnings: Reason[] = [];
  const found = gather(judgement, order, ({ verdict }) => verdict !== 'passes');
  const failing = found.filter(({ outcome }) => outcome.verdict === 'fails');
  const open = found.filter(({ outcome }) => outcome.verdict === 'unknown');
  for (const { outcome, packages } of [...failing, ...open]) {
    const { rule, because, severity } = outcome;
    if (because === null) continue;
    const own = packages.length === judgement.wished.length ? [] : packages;
    (severity === 'block' ? reasons : warnings).push({ rule, packages: own, because });
  }
  return { reasons, warnings };
}

/** Says of eligible people that they are, and for which packages when not for all they wish. */
function headOf({ verdict, general, wished }: Judgement): Message | null {
  if (verdict !== 'eligible') return null;
  const asked = [...general, ...wished.flatMap(({ outcomes }) => outcomes)];
  const blocking = asked.filter(({ severity }) => severity === 'block').map(({ rule }) => rule);
  const rules = new Set(blocking).size;
  const open = wished.filter((one) => one.verdict === 'eligible').map((one) => one.package);
  if (open.length === wished.length) return { code: 'eligibility.all_pass', values: { rules } };
  return { code: 'eligibility.some_open', values: { rules, open: open.join(', ') } };
}

function isSame(left: RuleOutcome, right: RuleOutcome): boolean {
  return (
    left.rule === right.rule &&
    left.verdict === right.verdict &&
    left.found === right.found &&
    left.needed === right.needed &&
    left.because?.code === right.because?.code
  );
}
