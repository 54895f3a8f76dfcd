import { compareBy, groupBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import type { RankedApplicant } from './applicants';
import { byRegistration } from './applicants';
import type { ProposedRow } from './placement-input';
import type { ScoredChoice } from './score';
import { formatScore } from './score';

/** Somebody with a seat, and the choice he got. */
interface Seated {
  readonly applicant: RankedApplicant;
  readonly got: ScoredChoice;
}

/** Rows of those who are placed, by package in the order of sheet Paket, highest score first. */
export function seatRows(
  packages: readonly Package[],
  applicants: readonly RankedApplicant[],
  assignment: ReadonlyMap<string, string>,
): readonly ProposedRow[] {
  const seated = applicants.flatMap((applicant): Seated[] => {
    const code = assignment.get(applicant.id);
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
  return packages.flatMap(({ code }) =>
    (byPackage.get(code) ?? []).map(({ applicant, got }) => ({
      participant: applicant.id,
      name: applicant.name,
      status: 'placed' as const,
      package: code,
      class: firstClassOf(code),
      reserveRank: null,
      score: got.score / 100,
      because: explainSeat(applicant, got, byPackage),
      isLocked: false,
    })),
  );
}

/** Every package has one class for now. */
function firstClassOf(code: string): string {
  return `${code}-A`;
}

/** Below first choice: who took the last seat there, or that this package suits better although a seat was free. */
function explainSeat(
  { choices }: RankedApplicant,
  got: ScoredChoice,
  byPackage: ReadonlyMap<string, readonly Seated[]>,
): Message {
  const values = { choice: got.choice, score: formatScore(got.score) };
  const first = choices[0];
  if (first === undefined || first.package === got.package) {
    return { code: 'placement.seat_wanted', values };
  }
  const last = byPackage.get(first.package)?.slice(-1)[0];
  const wanted = { package: first.package, wantedScore: formatScore(first.score) };
  if (last === undefined)
    return { code: 'placement.seat_first_full', values: { ...values, ...wanted } };
  return {
    code: 'placement.seat_below_first',
    values: {
      ...values,
      ...wanted,
      last: last.applicant.id,
      lastScore: formatScore(last.got.score),
    },
  };
}
