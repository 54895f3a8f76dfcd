import { compareBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { RankedApplicant } from './applicants';
import { byRegistration } from './applicants';
import type { PlacementRow } from './model';
import type { ProposedRow } from './placement-input';
import { formatScore } from './score';

/**
 * Rows of those without a seat: the reserve list, by the score for the first choice, then earlier registration, then
 * id; after it those who want no package that exists. Ranks held by locked rows are left out.
 */
export function waitingRows(
  applicants: readonly RankedApplicant[],
  assignment: ReadonlyMap<string, string>,
  seated: readonly ProposedRow[],
  locked: readonly PlacementRow[],
): readonly ProposedRow[] {
  const waiting = applicants.filter(({ id }) => !assignment.has(id));
  const reserve = waiting
    .filter(({ choices }) => choices.length > 0)
    .sort(compareBy((left, right) => firstScore(right) - firstScore(left), byRegistration));
  const ranks = freeRanks(locked);
  return [
    ...reserve.map((applicant) => reserveRow(applicant, ranks.next().value, seated)),
    ...waiting.filter(({ choices }) => choices.length === 0).map(rowWithoutChoice),
  ];
}

function firstScore({ choices }: RankedApplicant): number {
  return choices[0]?.score ?? 0;
}

function* freeRanks(locked: readonly PlacementRow[]): Generator<number, number> {
  const held = new Set(
    locked.flatMap(({ status, reserveRank }) => (status === 'reserve' ? [reserveRank] : [])),
  );
  for (let rank = 1; ; rank++) if (!held.has(rank)) yield rank;
}

function reserveRow(
  applicant: RankedApplicant,
  rank: number,
  seated: readonly ProposedRow[],
): ProposedRow {
  const code = applicant.choices[0]?.package ?? '';
  return {
    participant: applicant.id,
    name: applicant.name,
    status: 'reserve',
    package: code,
    class: '',
    reserveRank: rank,
    score: firstScore(applicant) / 100,
    because: explainWaiting(applicant, code, seated),
    isLocked: false,
  };
}

/** Who took the last seat of the package; in a best placement nobody there has a lower score. */
function explainWaiting(
  applicant: RankedApplicant,
  code: string,
  seated: readonly ProposedRow[],
): Message {
  const values = { package: code, score: formatScore(firstScore(applicant)) };
  const last = seated.filter((row) => row.package === code).slice(-1)[0];
  if (last === undefined) return { code: 'placement.reserve_no_seat', values };
  const lastScore = formatScore(Math.round((last.score ?? 0) * 100));
  return { code: 'placement.reserve', values: { ...values, last: last.participant, lastScore } };
}

function rowWithoutChoice(applicant: RankedApplicant): ProposedRow {
  return {
    participant: applicant.id,
    name: applicant.name,
    status: 'not_placed',
    package: '',
    class: '',
    reserveRank: null,
    score: null,
    because: { code: 'placement.no_choice', values: {} },
    isLocked: false,
  };
}
