import { compareText } from '../../../kernel/ordering';
import { rankApplicants } from './applicants';
import type { PeriodInput } from './by-period';
import { seatId } from './by-period';
import type { PlacementRow } from './model';
import { assignSeats } from './objective';
import type { PackageCount, PlacementInput, PlacementProposal } from './placement-input';
import { seatRows } from './seat-rows';
import { findSmallPackages } from './small-packages';
import { waitingRows } from './waiting-rows';

/** Places people in the packages of one period; see `proposePlacement`. */
export function proposePeriod(input: PeriodInput): PlacementProposal {
  const locked = input.present.filter(({ isLocked }) => isLocked);
  const applicants = rankApplicants(input, locked);
  const seats = freeSeats(input, locked);
  const { assignment, bound } = assignSeats(applicants, seats, input.pairs);
  const seated = seatRows(input.packages, applicants, assignment);
  const rows = [...seated, ...waitingRows(input.packages, applicants, assignment, seated, locked)];
  const placed = [...rows, ...locked].filter(({ status }) => status === 'placed');
  const perPackage = countPackages(input, placed);
  const hundredths = placed.reduce((sum, { score }) => sum + Math.round((score ?? 0) * 100), 0);
  return {
    rows: rows.map((row) => ({ ...row, id: seatId(row.participant, input.period) })),
    locked,
    perPackage,
    totalScore: hundredths / 100,
    bound,
    warnings: findSmallPackages(input, perPackage, applicants, seats),
  };
}

/** Seats by package that locked rows leave over, in the order of package codes. */
function freeSeats(
  { packages }: Pick<PlacementInput, 'packages'>,
  locked: readonly PlacementRow[],
): ReadonlyMap<string, number> {
  const sorted = [...packages].sort((left, right) => compareText(left.code, right.code));
  return new Map(
    sorted.map(({ code, maxCapacity }) => {
      const taken = locked.filter((row) => row.status === 'placed' && row.package === code).length;
      return [code, Math.max(0, (maxCapacity ?? 0) - taken)];
    }),
  );
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
