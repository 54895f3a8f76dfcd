import { compareBy, compareText } from '../../../kernel/ordering';
import type { ActiveRule } from './activate-rules';
import type { Judgement, RuleOutcome } from './judge-eligibility';
import { conclude, wishesOf } from './judge-eligibility';
import type { Eligibility } from './model';
import type { Candidate, Quota } from './rule';
import { failsUntil } from './rule';
import type { RuleContexts } from './rule-context';

/** Sorts after every date: for people without a date of registration. */
const NEVER_REGISTERED = '9999-99-99';

const byRegistration = compareBy<Candidate>(
  (left, right) =>
    compareText(
      left.participant.registeredOn ?? NEVER_REGISTERED,
      right.participant.registeredOn ?? NEVER_REGISTERED,
    ),
  (left, right) => compareText(left.participant.id, right.participant.id),
);

/** A person with what the rules said of him so far. */
export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  /** What staff decided; it stands above the rules, so it decides who takes a place in a group. */
  readonly decided: Eligibility | null;
}

/**
 * Counts the groups of K24 and K25: whoever comes after the limit fails, by registration, then by id. Whoever is
 * rejected takes no place. Rules are counted one after the other, in the order of Aturan.
 */
export function applyQuotas(
  people: readonly Judged[],
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
): readonly Judgement[] {
  const judgements = new Map(people.map((one) => [one.judgement.participant, one.judgement]));
  const inOrder = [...people].sort((left, right) =>
    byRegistration(left.candidate, right.candidate),
  );
  for (const { setting, quota } of rules) {
    if (quota === null) continue;
    const taken = new Map<string, number>();
    for (const person of inOrder) {
      const { participant } = person.judgement;
      const judgement = judgements.get(participant) ?? person.judgement;
      const group = quota.groupOf(person.candidate, contexts.whole);
      if (group === null || !takesPlace(person, judgement, setting.id)) continue;
      const place = (taken.get(group) ?? 0) + 1;
      taken.set(group, place);
      const general = judgement.general.map((outcome) =>
        outcome.rule === setting.id ? counted(outcome, quota, place) : outcome,
      );
      judgements.set(participant, reconclude(person, judgement, general, rules));
    }
  }
  return people.map(({ judgement }) => judgements.get(judgement.participant) ?? judgement);
}

/** Somebody takes a place in a group when the rule is meant for him and he is not rejected anyway. */
function takesPlace({ decided }: Judged, judgement: Judgement, rule: string): boolean {
  const isAsked = judgement.general.some((outcome) => outcome.rule === rule);
  return isAsked && (decided ?? judgement.verdict) !== 'rejected';
}

function counted(before: RuleOutcome, { limit, code }: Quota, place: number): RuleOutcome {
  if (place <= limit) return { ...before, found: String(place) };
  return { ...before, ...failsUntil(null, code, String(place), before.needed) };
}

function reconclude(
  { candidate }: Judged,
  judgement: Judgement,
  general: readonly RuleOutcome[],
  rules: readonly ActiveRule[],
): Judgement {
  const next = conclude(
    judgement.participant,
    rules,
    general,
    judgement.wished,
    wishesOf(candidate),
  );
  return { ...next, closedPackages: judgement.closedPackages };
}
