import type { ActiveRule } from './activate-rules';
import type { Eligibility, RuleSeverity } from './model';
import type { Candidate, Finding, RuleContext } from './rule';
import type { RuleContexts } from './rule-context';

/** What one rule said of one person. */
export interface RuleOutcome extends Finding {
  readonly rule: string;
  readonly severity: RuleSeverity;
}

/** What the rules that differ by package say of one of them. */
export interface PackageJudgement {
  readonly package: string;
  readonly verdict: Eligibility;
  readonly outcomes: readonly RuleOutcome[];
}

/** What the rules say of one person; overrides are not looked at here. */
export interface Judgement {
  readonly participant: string;
  /** Eligible with at least one wished package open. */
  readonly verdict: Eligibility;
  /** First failing rule that blocks, in the order of Aturan; empty unless rejected. */
  readonly firstFailing: string;
  /** The rules that are meant for this person and say the same for every package, in the order of Aturan. */
  readonly general: readonly RuleOutcome[];
  /** The packages he wishes, in his order; where he wishes none that exists, all; none when no rule differs by package. */
  readonly wished: readonly PackageJudgement[];
  /** Packages of sheet Paket that the rules do not open to him. */
  readonly closedPackages: readonly string[];
}

/** Judges one person. A failing rule that blocks rejects; missing data for such a rule leaves it undecided. */
export function judgeEligibility(
  candidate: Candidate,
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
): Judgement {
  const general: RuleOutcome[] = [];
  const differing: ActiveRule[] = [];
  for (const rule of rules) {
    if (!isMeantFor(rule, candidate, contexts.whole)) continue;
    if (rule.differsByPackage) differing.push(rule);
    else general.push(outcomeOf(rule, candidate, contexts.whole));
  }
  const { wished, closedPackages } = judgePackages(candidate, differing, contexts);
  return conclude(candidate.participant.id, rules, general, wished, closedPackages);
}

/** The verdict that follows from outcomes; also used again once quotas are counted. */
export function conclude(
  participant: string,
  rules: readonly ActiveRule[],
  general: readonly RuleOutcome[],
  wished: readonly PackageJudgement[],
  closedPackages: readonly string[],
): Judgement {
  const verdict = verdictOver(verdictOf(general), wished);
  const first = verdict === 'rejected' ? firstFailing(rules, general, wished) : '';
  return { participant, verdict, firstFailing: first, general, wished, closedPackages };
}

/** The packages somebody wishes, each once, in his order. */
function wishesOf({ participant }: Candidate): readonly string[] {
  const typed = [participant.interest1, participant.interest2, participant.interest3];
  return typed.filter((code, index) => code !== '' && typed.indexOf(code) === index);
}

/**
 * Wished packages with every outcome, of the others only whether they are open. Where no wish is among the packages,
 * all count as wished; while sheet Paket is empty, the wishes stand for the packages.
 */
function judgePackages(
  candidate: Candidate,
  rules: readonly ActiveRule[],
  { whole, byPackage }: RuleContexts,
): Pick<Judgement, 'wished' | 'closedPackages'> {
  if (rules.length === 0) return { wished: [], closedPackages: [] };
  const wishes = wishesOf(candidate);
  if (byPackage.size === 0) {
    const codes = wishes.length === 0 ? [''] : wishes;
    const wished = codes.map((code) => judgePackage(candidate, rules, { ...whole, package: code }));
    return { wished, closedPackages: [] };
  }
  const known = wishes.filter((code) => byPackage.has(code));
  const codes = known.length === 0 ? [...byPackage.keys()] : known;
  const wished = codes.flatMap((code) => {
    const context = byPackage.get(code);
    return context === undefined ? [] : [judgePackage(candidate, rules, context)];
  });
  const closedPackages: string[] = [];
  for (const [code, context] of byPackage) {
    const judged = wished.find((one) => one.package === code);
    const isOpen =
      judged === undefined ? opens(candidate, rules, context) : judged.verdict === 'eligible';
    if (!isOpen) closedPackages.push(code);
  }
  return { wished, closedPackages };
}

/** Whether no rule that blocks is in the way of a package. */
function opens(candidate: Candidate, rules: readonly ActiveRule[], context: RuleContext): boolean {
  return rules.every(({ setting: { severity, packages }, check }) => {
    if (severity !== 'block') return true;
    if (packages.length > 0 && !packages.includes(context.package)) return true;
    return check(candidate, context).verdict === 'passes';
  });
}

function judgePackage(
  candidate: Candidate,
  rules: readonly ActiveRule[],
  context: RuleContext,
): PackageJudgement {
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    const { packages } = rule.setting;
    if (packages.length > 0 && !packages.includes(context.package)) continue;
    outcomes.push(outcomeOf(rule, candidate, context));
  }
  return { package: context.package, verdict: verdictOf(outcomes), outcomes };
}

function outcomeOf(rule: ActiveRule, candidate: Candidate, context: RuleContext): RuleOutcome {
  const { verdict, found, needed, because, passesFrom } = rule.check(candidate, context);
  const { id, severity } = rule.setting;
  return { rule: id, severity, verdict, found, needed, because, passesFrom };
}

function verdictOf(outcomes: readonly RuleOutcome[]): Eligibility {
  let verdict: Eligibility = 'eligible';
  for (const outcome of outcomes) {
    if (outcome.severity !== 'block' || outcome.verdict === 'passes') continue;
    if (outcome.verdict === 'fails') return 'rejected';
    verdict = 'undecided';
  }
  return verdict;
}

function verdictOver(general: Eligibility, wished: readonly PackageJudgement[]): Eligibility {
  if (wished.length === 0 || general === 'rejected') return general;
  if (wished.every(({ verdict }) => verdict === 'rejected')) return 'rejected';
  if (general === 'undecided') return 'undecided';
  return wished.some(({ verdict }) => verdict === 'eligible') ? 'eligible' : 'undecided';
}

/** A rule that shuts out from everything is named before one that shuts out from the first wish only. */
function firstFailing(
  rules: readonly ActiveRule[],
  general: readonly RuleOutcome[],
  wished: readonly PackageJudgement[],
): string {
  const failsIn = (id: string, outcomes: readonly RuleOutcome[]): boolean =>
    outcomes.some((one) => one.rule === id && one.severity === 'block' && one.verdict === 'fails');
  const ids = rules.map(({ setting }) => setting.id);
  const everywhere = ids.find(
    (id) =>
      failsIn(id, general) ||
      (wished.length > 0 && wished.every(({ outcomes }) => failsIn(id, outcomes))),
  );
  return everywhere ?? ids.find((id) => failsIn(id, wished[0]?.outcomes ?? [])) ?? '';
}

/** Rules for some packages are sorted out package by package; a quota for some counts by the first wish. */
function isMeantFor(
  { setting, quota }: ActiveRule,
  { participant }: Candidate,
  { program }: RuleContext,
): boolean {
  const population = participant.population ?? program.population;
  if (setting.population !== null && setting.population !== population) return false;
  return (
    quota === null ||
    setting.packages.length === 0 ||
    setting.packages.includes(participant.interest1)
  );
}
