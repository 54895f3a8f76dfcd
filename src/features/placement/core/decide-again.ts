import { compareText, indexBy } from '../../../kernel/ordering';
import type { RankedApplicant } from './applicants';
import { findBases, rankApplicants } from './applicants';
import type { PeriodInput } from './by-period';
import { cutByPeriod, periodOf, seatId } from './by-period';
import type { PlacementRow } from './model';
import type { PlacementInput } from './placement-input';

/**
 * `new`: eligible, without a row. `gone`: has a row, no longer eligible. `changed`: what decided his row has changed, or
 * he no longer wishes anything of its period.
 */
export type AgainReason = 'new' | 'gone' | 'changed';

export interface DecideAgain {
  /** Of the row of Penempatan, also of one that is still to come. */
  readonly id: string;
  readonly participant: string;
  readonly reason: AgainReason;
}

/**
 * Who must be decided again since Penempatan was written: compares what each row was based on with roster, verdicts and
 * weights as they are. Rows written before signs were kept are not judged.
 */
export function findDecideAgain(input: PlacementInput): readonly DecideAgain[] {
  const eligible = new Set(
    input.people.filter(({ isEligible }) => isEligible).map(({ participant }) => participant.id),
  );
  // A row of no period is in all of them, and told once.
  const byId = indexBy(
    cutByPeriod(input).flatMap((part) => againIn(part, eligible)),
    ({ id }) => id,
  );
  return [...byId.values()].sort((left, right) => compareText(left.id, right.id));
}

function againIn(input: PeriodInput, eligible: ReadonlySet<string>): readonly DecideAgain[] {
  const rows = indexBy(input.present, ({ participant }) => participant);
  const locked = input.present.filter(({ isLocked }) => isLocked);
  const applicants = indexBy(rankApplicants(input, locked), ({ id }) => id);
  const bases = findBases(input);
  const isHere = (row: PlacementRow): boolean => periodOf(row, input.periods) === input.period;
  const reasonOf = (id: string): AgainReason | null => {
    const row = rows.get(id);
    if (row === undefined) return 'new';
    if (!eligible.has(id)) return isSeatedOrOpen(row) ? 'gone' : null;
    const isOther = row.isLocked
      ? isHere(row) && isOtherThan(row, bases.get(id))
      : isChanged(row, applicants.get(id));
    return isOther ? 'changed' : null;
  };
  return [...new Set([...applicants.keys(), ...rows.keys()])].flatMap((participant) => {
    const reason = reasonOf(participant);
    const id = rows.get(participant)?.id ?? seatId(participant, input.period);
    return reason === null ? [] : [{ id, participant, reason }];
  });
}

function isSeatedOrOpen({ status, isLocked }: PlacementRow): boolean {
  return status === 'placed' || !isLocked;
}

function isChanged({ basis }: PlacementRow, applicant: RankedApplicant | undefined): boolean {
  return applicant === undefined || isOtherThan({ basis }, applicant.basis);
}

function isOtherThan({ basis }: Pick<PlacementRow, 'basis'>, now: string | undefined): boolean {
  return basis !== '' && now !== undefined && basis !== now;
}
