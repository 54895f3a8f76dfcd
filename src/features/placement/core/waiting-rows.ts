import { compareBy, groupBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import type { RankedApplicant } from './applicants';
import { byRegistration } from './applicants';
import type { PlacementRow } from './model';
import type { SeatRow } from './placement-input';
import type { SeatOutcome } from './seat-rows';
import { explainMissed } from './seat-rows';

/**
 * Rows of those without a seat: for each package the reserve list of those who want it first, by score, then earlier
 * registration, then id; after them those to whom no package is open. Ranks held by locked rows are left out.
 */
export function waitingRows(
  packages: readonly Package[],
  applicants: readonly RankedApplicant[],
  { assignment, noMore }: SeatOutcome,
  seated: readonly SeatRow[],
  locked: readonly PlacementRow[],
): readonly SeatRow[] {
  const waiting = applicants.filter(({ id }) => !assignment.has(id));
  const accepted = groupBy(seated, (row) => row.package);
  const reserve = packages.flatMap(({ code }) => {
    const ranks = freeRanks(locked.filter((row) => row.package === code));
    return waiting
      .filter(({ choices }) => choices[0]?.package === code)
      .sort(compareBy((left, right) => firstScore(right) - firstScore(left), byRegistration))
      .map((applicant) => reserveRow(applicant, ranks.next().value, accepted, noMore));
  });
  return [
    ...reserve,
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
  accepted: ReadonlyMap<string, readonly SeatRow[]>,
  noMore: ReadonlySet<string>,
): SeatRow {
  const { id, name, choices, closed, basis } = applicant;
  return {
    participant: id,
    name,
    status: 'reserve',
    package: choices[0]?.package ?? '',
    class: '',
    reserveRank: rank,
    score: firstScore(applicant) / 100,
    because: [
      ...choices.map((wish) =>
        explainMissed(applicant, wish, accepted.get(wish.package) ?? [], noMore),
      ),
      ...closed.map(({ because }) => because),
    ],
    isLocked: false,
    basis,
  };
}

function rowWithoutChoice({ id, name, closed, basis }: RankedApplicant): SeatRow {
  const because: readonly Message[] =
    closed.length > 0
      ? closed.map((one) => one.because)
      : [{ code: 'placement.no_choice', values: {} }];
  return {
    participant: id,
    name,
    status: 'not_placed',
    package: '',
    class: '',
    reserveRank: null,
    score: null,
    because,
    isLocked: false,
    basis,
  };
}
