import { compareBy, compareText } from '../../../kernel/ordering';
import type { ActiveRule } from './activate-rules';
import type { Judgement, RuleOutcome } from './judge-eligibility';
import { conclude } from './judge-eligibility';
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
  for (const rule of rules) {
    for (const next of countQuota(rule, inOrder, judgements, rules, contexts)) {
      judgements.set(next.participant, next);
    }
  }
  return people.map(({ judgement }) => judgements.get(judgement.participant) ?? judgement);
}

/** What becomes of those whom one quota counts. */
function countQuota(
  { setting, quota }: ActiveRule,
  inOrder: readonly Judged[],
  judgements: ReadonlyMap<string, Judgement>,
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
): readonly Judgement[] {
  if (quota === null) return [];
  const taken = new Map<string, number>();
  return inOrder.flatMap((person) => {
    const judgement = judgements.get(person.judgement.participant) ?? person.judgement;
    const group = quota.groupOf(person.candidate, contexts.whole);
    if (group === null || isOut(person, judgement)) return [];
    const place = (taken.get(group) ?? 0) + 1;
    const next = takePlace(judgement, setting.id, quota, place, rules);
    if (next === null) return [];
    taken.set(group, place);
    return [next];
  });
}

/** The judgement of somebody who is at this place of his group; null when the rule is not meant for him. */
function takePlace(
  judgement: Judgement,
  rule: string,
  quota: Quota,
  place: number,
  rules: readonly ActiveRule[],
): Judgement | null {
  const index = judgement.general.findIndex((outcome) => outcome.rule === rule);
  const asked = judgement.general[index];
  if (asked === undefined) return null;
  const general = judgement.general.slice();
  general[index] = counted(asked, quota, place);
  if (place <= quota.limit) return { ...judgement, general };
  const { participant, wished, closedPackages } = judgement;
  return conclude(participant, rules, general, wished, closedPackages);
}

/** Whoever is rejected anyway takes no place. */
function isOut({ decided }: Judged, judgement: Judgement): boolean {
  return (decided ?? judgement.verdict) === 'rejected';
}

function counted(before: RuleOutcome, { limit, code }: Quota, place: number): RuleOutcome {
  if (place <= limit) return { ...before, found: String(place) };
  return { ...before, ...failsUntil(null, code, String(place), before.needed) };
}
