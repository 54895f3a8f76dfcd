import { compareBy, groupBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import { classNamesOf } from '../../programme/core';
import type { RankedApplicant } from './applicants';
import { byRegistration } from './applicants';
import type { PlacementRow } from './model';
import type { SeatRow } from './placement-input';
import type { ScoredChoice } from './score';
import { formatScore } from './score';

/** Somebody with a seat, and the choice he got. */
interface Seated {
  readonly applicant: RankedApplicant;
  readonly got: ScoredChoice;
}

/** What came of a placement. */
export interface SeatOutcome {
  /** Package by person. */
  readonly assignment: ReadonlyMap<string, string>;
  /** Packages with a free seat whose provider takes nobody else. */
  readonly noMore: ReadonlySet<string>;
}

/** Rows of those who are placed, by package in the order of sheet Paket, highest score first. */
export function seatRows(
  packages: readonly Package[],
  applicants: readonly RankedApplicant[],
  outcome: SeatOutcome,
): readonly SeatRow[] {
  const seated = applicants.flatMap((applicant): Seated[] => {
    const code = outcome.assignment.get(applicant.id);
    const got = applicant.choices.find((choice) => choice.package === code);
    return got === undefined ? [] : [{ applicant, got }];
  });
  const byPackage = groupBy(
    [...seated].sort(
      compareBy(
        (left, right) => right.got.score - left.got.score,
        (left, right) => byRegistration(left.applicant, right.applicant),
      ),
    ),
    ({ got }) => got.package,
  );
  return packages.flatMap((training) => {
    const { code } = training;
    const classes = classNamesOf(training);
    return (byPackage.get(code) ?? []).map(({ applicant, got }, index) => ({
      participant: applicant.id,
      name: applicant.name,
      status: 'placed' as const,
      package: code,
      // One after the other, so that classes are of one size and none has all the best.
      class: classes[index % classes.length] ?? '',
      reserveRank: null,
      score: got.score / 100,
      because: explainSeat(applicant, got, byPackage, outcome),
      isLocked: false,
      basis: applicant.basis,
    }));
  });
}

/** Below first choice: what stood in the way of each better wish. */
function explainSeat(
  applicant: RankedApplicant,
  got: ScoredChoice,
  byPackage: ReadonlyMap<string, readonly Seated[]>,
  { noMore }: SeatOutcome,
): readonly Message[] {
  const { choices, closed } = applicant;
  const values = { choice: got.choice, score: formatScore(got.score) };
  const wanted = choices.filter(({ choice }) => choice < got.choice);
  const shut = closed.filter(({ choice }) => choice < got.choice).map(({ because }) => because);
  return [
    { code: 'placement.seat', values },
    ...wanted.map((wish) =>
      explainMissed(applicant, wish, acceptedIn(byPackage, wish.package), noMore),
    ),
    ...shut,
  ];
}

function acceptedIn(byPackage: ReadonlyMap<string, readonly Seated[]>, code: string) {
  return (byPackage.get(code) ?? []).map(({ applicant, got }) => {
    return { participant: applicant.id, score: got.score / 100 };
  });
}

/**
 * Why somebody has no seat in a package that is open to him: who took the last one, or what else.
 * @param accepted rows of the package, highest score first
 * @param noMore packages whose provider takes nobody else
 */
export function explainMissed(
  { hasPair }: Pick<RankedApplicant, 'hasPair'>,
  wish: ScoredChoice,
  accepted: readonly Pick<PlacementRow, 'participant' | 'score'>[],
  noMore: ReadonlySet<string>,
): Message {
  const values = { package: wish.package, score: formatScore(wish.score) };
  if (noMore.has(wish.package)) return { code: 'placement.missed_provider', values };
  const last = accepted.slice(-1)[0];
  if (last === undefined) return { code: 'placement.missed_no_seat', values };
  const lastScore = Math.round((last.score ?? 0) * 100);
  const isAhead = wish.score > lastScore;
  if (isAhead && hasPair) return { code: 'placement.missed_pair', values };
  const code = isAhead ? 'placement.missed_for_all' : 'placement.missed';
  const more = { last: last.participant, lastScore: formatScore(lastScore) };
  return { code, values: { ...values, ...more } };
}
