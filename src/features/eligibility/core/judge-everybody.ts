import type { PlainDate } from '../../../kernel/plain-date';
import type { ActiveRule } from './activate-rules';
import { applyQuotas } from './apply-quotas';
import { eligibleFrom } from './eligible-from';
import type { Reason } from './explain-judgement';
import { explainJudgement } from './explain-judgement';
import type { Judgement } from './judge-eligibility';
import { judgeEligibility } from './judge-eligibility';
import type { Eligibility, EligibilityRow } from './model';
import type { Override } from './override';
import { NO_OVERRIDE, overrideSentence, overrideState, verdictInForce } from './override';
import type { Candidate } from './rule';
import type { RuleContexts } from './rule-context';

/** The verdict of one person as it goes to Kelayakan, with its sentences still as codes. */
export interface Verdict {
  readonly participant: string;
  readonly name: string;
  readonly verdict: Eligibility;
  readonly ruleVerdict: Eligibility;
  readonly firstFailing: string;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
  readonly closedPackages: readonly string[];
  readonly eligibleFrom: PlainDate | null;
}

/** How many came out how; `rejectedByRule` counts each rejected person under the first rule that failed. */
export interface EligibilityCounts {
  readonly eligible: number;
  readonly rejected: number;
  readonly undecided: number;
  readonly rejectedByRule: Readonly<Record<string, number>>;
}

/** Under which key `rejectedByRule` counts people rejected by staff although no rule fails. */
const REJECTED_BY_STAFF = 'petugas';

/**
 * What the rules say of everybody, in the order of the candidates, quotas counted.
 * @param overrides by participant; those in force decide who takes a place in a quota
 */
export function judgeByRules(
  candidates: readonly Candidate[],
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
  overrides: ReadonlyMap<string, Override>,
  today: PlainDate,
): readonly Judgement[] {
  const judgements = candidates.map((candidate) => judgeEligibility(candidate, rules, contexts));
  if (rules.every(({ quota }) => quota === null)) return judgements;
  const people = candidates.map((candidate, index) => {
    const judgement = judgements[index] ?? judgeEligibility(candidate, rules, contexts);
    const override = overrides.get(judgement.participant) ?? NO_OVERRIDE;
    return { candidate, judgement, decided: verdictInForce(override, today) };
  });
  return applyQuotas(people, rules, contexts);
}

/** Judges all candidates and lets the overrides of staff that are in force today stand above the rules. */
export function judgeEverybody(
  candidates: readonly Candidate[],
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
  overrides: ReadonlyMap<string, Override>,
  today: PlainDate,
): readonly Verdict[] {
  const order = rules.map(({ setting }) => setting.id);
  const judgements = judgeByRules(candidates, rules, contexts, overrides, today);
  return candidates.flatMap((candidate, index) => {
    const judgement = judgements[index];
    if (judgement === undefined) return [];
    const { reasons, warnings } = explainJudgement(judgement, order);
    const override = overrides.get(judgement.participant) ?? NO_OVERRIDE;
    const state = overrideState(override, today);
    const said =
      state === 'none'
        ? []
        : [{ rule: '', packages: [], because: overrideSentence(override, state) }];
    const isInForce = state === 'in_force';
    return [
      {
        participant: judgement.participant,
        name: candidate.participant.name,
        verdict: verdictInForce(override, today) ?? judgement.verdict,
        ruleVerdict: judgement.verdict,
        firstFailing: judgement.firstFailing,
        reasons: isInForce ? [...said, ...reasons] : reasons,
        warnings: isInForce ? warnings : [...said, ...warnings],
        closedPackages: judgement.closedPackages,
        eligibleFrom: eligibleFrom(candidate, judgement, rules, contexts),
      },
    ];
  });
}

/** Counts the verdicts that stand after overrides. */
export function countVerdicts(
  verdicts: readonly Pick<Verdict, 'verdict' | 'firstFailing'>[],
): EligibilityCounts {
  const counts = { eligible: 0, rejected: 0, undecided: 0 };
  const rejectedByRule: Record<string, number> = {};
  for (const { verdict, firstFailing } of verdicts) {
    counts[verdict]++;
    if (verdict !== 'rejected') continue;
    const rule = firstFailing === '' ? REJECTED_BY_STAFF : firstFailing;
    rejectedByRule[rule] = (rejectedByRule[rule] ?? 0) + 1;
  }
  return { ...counts, rejectedByRule };
}

/**
 * Rows of people who are no longer in the roster: those with an override of staff stay, emptied of what the add-on
 * wrote; the others go.
 */
export function keepOverridesOfOthers(
  rows: readonly EligibilityRow[],
  judged: ReadonlySet<string>,
): readonly EligibilityRow[] {
  return rows
    .filter((row) => !judged.has(row.participant) && hasStaffWords(row))
    .map((row) => ({
      ...row,
      verdict: null,
      ruleVerdict: null,
      firstFailing: '',
      reasons: '',
      warnings: '',
      closedPackages: [],
      eligibleFrom: null,
      rulesVersion: '',
      basis: '',
      judgedOn: null,
      judgedBy: '',
    }));
}

function hasStaffWords(row: EligibilityRow): boolean {
  return (
    row.overrideVerdict !== null ||
    row.overrideReason !== '' ||
    row.overrideBy !== '' ||
    row.overrideUntil !== null ||
    row.overrideMinutes !== ''
  );
}
