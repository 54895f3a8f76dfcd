import type { PlainDate } from '../../../kernel/plain-date';
import type { ActiveRule } from './activate-rules';
import type { Judgement, RuleOutcome } from './judge-eligibility';
import { judgeEligibility } from './judge-eligibility';
import type { Candidate } from './rule';
import type { RuleContexts } from './rule-context';
import { contextsOn } from './rule-context';

/** A rule that was met may fail by the time another is; after so many turns there is no such day. */
const MOST_TURNS = 8;

/**
 * The first day after the selection date on which a rejected person meets every rule that blocks, if nothing but time
 * changes: a share of the sentence, a waiting time, an age is reached. Each day is judged anew, because an assessment
 * may be too old by then. Null when time alone does not help, or when he is released before.
 */
export function eligibleFrom(
  candidate: Candidate,
  judgement: Judgement,
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
): PlainDate | null {
  const single = rules.filter(({ quota }) => quota === null);
  let now = judgement;
  let day: PlainDate = contexts.whole.selectionDate;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = now.verdict === 'rejected' ? dayOfCure(now) : null;
    if (next === null || next <= day || isReleasedBefore(candidate, next)) return null;
    day = next;
    now = judgeEligibility(candidate, single, contextsOn(contexts, day));
    if (now.verdict === 'eligible') return day;
  }
  return null;
}

/** The day on which all failing rules are met, for the wished package that opens first; null when one never is. */
function dayOfCure({ general, wished }: Judgement): PlainDate | null {
  const all = lastCure(general);
  if (all === 'never') return null;
  const openings = wished
    .map(({ outcomes }) => lastCure(outcomes))
    .filter((day) => day !== 'never')
    .sort();
  const first = wished.length === 0 ? '' : openings[0];
  if (first === undefined) return null;
  const last = [all, first].sort()[1] ?? '';
  return last === '' ? null : last;
}

/** Empty when nothing fails. */
function lastCure(outcomes: readonly RuleOutcome[]): PlainDate | '' | 'never' {
  let last: PlainDate | '' = '';
  for (const { severity, verdict, passesFrom } of outcomes) {
    if (severity !== 'block' || verdict !== 'fails') continue;
    if (passesFrom === null) return 'never';
    if (passesFrom > last) last = passesFrom;
  }
  return last;
}

function isReleasedBefore({ restricted }: Candidate, day: PlainDate): boolean {
  const release = restricted?.releaseOn ?? null;
  return release !== null && release < day;
}
