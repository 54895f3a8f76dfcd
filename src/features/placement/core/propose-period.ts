import { findBases, rankApplicants } from './applicants';
import type { PeriodInput } from './by-period';
import { periodOf, seatId } from './by-period';
import type { PlacementRow } from './model';
import { assignSeats } from './objective';
import { closedByProvider, offerSeatsOf } from './offer';
import type { PackageCount, PlacementInput, PlacementProposal } from './placement-input';
import { seatRows } from './seat-rows';
import { findSmallPackages } from './small-packages';
import { waitingRows } from './waiting-rows';

/** Places people in the packages of one period; see `proposePlacement`. */
export function proposePeriod(input: PeriodInput): PlacementProposal {
  const locked = input.present.filter(({ isLocked }) => isLocked);
  const applicants = rankApplicants(input, locked);
  const seats = offerSeatsOf(input, locked);
  const { assignment, bound } = assignSeats(applicants, seats, input.pairs);
  const outcome = { assignment, noMore: closedByProvider(seats, assignment) };
  const seated = seatRows(input.packages, applicants, outcome);
  const rows = [...seated, ...waitingRows(input.packages, applicants, outcome, seated, locked)];
  const placed = [...rows, ...locked].filter(({ status }) => status === 'placed');
  const perPackage = countPackages(input, placed);
  const hundredths = placed.reduce((sum, { score }) => sum + Math.round((score ?? 0) * 100), 0);
  return {
    rows: rows.map((row) => ({ ...row, id: seatId(row.participant, input.period) })),
    locked: signLocked(input, locked),
    perPackage,
    totalScore: hundredths / 100,
    bound,
    warnings: findSmallPackages(input, perPackage, applicants, seats, placed),
  };
}

/** Locked rows with the sign of what their people are now, so that a later change of it is seen. */
function signLocked(input: PeriodInput, locked: readonly PlacementRow[]): readonly PlacementRow[] {
  const bases = findBases(input);
  return locked
    .filter((row) => periodOf(row, input.periods) === input.period)
    .map((row) => ({ ...row, basis: bases.get(row.participant) ?? row.basis }));
}

function countPackages(
  { packages }: PlacementInput,
  placed: readonly { readonly package: string }[],
): readonly PackageCount[] {
  return packages.map(({ code, name, maxCapacity }) => ({
    code,
    name,
    capacity: maxCapacity ?? 0,
    placed: placed.filter((row) => row.package === code).length,
  }));
}
