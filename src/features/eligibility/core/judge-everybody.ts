import type { PlainDate } from '../../../kernel/plain-date';
import type { Message } from '../../../kernel/problem';
import type { ActiveRule } from './activate-rules';
import type { Reason } from './judge-eligibility';
import { explainJudgement, judgeEligibility } from './judge-eligibility';
import type { Eligibility, EligibilityRow } from './model';
import type { Override } from './override';
import { overrideState } from './override';
import type { Candidate, RuleContext } from './rule';

/** The verdict of one person as it goes to Kelayakan, with its sentences still as codes. */
export interface Verdict {
  readonly participant: string;
  readonly name: string;
  readonly verdict: Eligibility;
  readonly ruleVerdict: Eligibility;
  readonly firstFailing: string;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
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

const NO_OVERRIDE: Override = {
  overrideVerdict: null,
  overrideReason: '',
  overrideBy: '',
  overrideUntil: null,
};

/** Judges all candidates and lets the overrides of staff that are in force today stand above the rules. */
export function judgeEverybody(
  candidates: readonly Candidate[],
  rules: readonly ActiveRule[],
  context: RuleContext,
  overrides: ReadonlyMap<string, Override>,
  today: PlainDate,
): readonly Verdict[] {
  return candidates.map((candidate) => {
    const judgement = judgeEligibility(candidate, rules, context);
    const { reasons, warnings } = explainJudgement(judgement);
    const override = overrides.get(judgement.participant) ?? NO_OVERRIDE;
    const state = overrideState(override, today);
    const said = state === 'none' ? [] : [{ rule: '', because: overrideSentence(override, state) }];
    const isInForce = state === 'in_force' && override.overrideVerdict !== null;
    return {
      participant: judgement.participant,
      name: candidate.participant.name,
      verdict: isInForce ? (override.overrideVerdict ?? judgement.verdict) : judgement.verdict,
      ruleVerdict: judgement.verdict,
      firstFailing: judgement.firstFailing,
      reasons: isInForce ? [...said, ...reasons] : reasons,
      warnings: isInForce ? warnings : [...said, ...warnings],
    };
  });
}

/** Counts the verdicts that stand after overrides. */
export function countVerdicts(verdicts: readonly Verdict[]): EligibilityCounts {
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
    }));
}

function hasStaffWords(row: EligibilityRow): boolean {
  return (
    row.overrideVerdict !== null ||
    row.overrideReason !== '' ||
    row.overrideBy !== '' ||
    row.overrideUntil !== null
  );
}

function overrideSentence(override: Override, state: 'in_force' | 'expired' | 'unsigned'): Message {
  const values = {
    by: override.overrideBy,
    reason: override.overrideReason.slice(0, 500),
    until: override.overrideUntil ?? '',
  };
  return { code: `eligibility.override_${state}`, values };
}
