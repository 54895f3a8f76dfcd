import { compareText, indexBy } from '../../../kernel/ordering';
import type { RankedApplicant } from './applicants';
import { rankApplicants } from './applicants';
import type { PeriodInput } from './by-period';
import { cutByPeriod, seatId } from './by-period';
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
 * weights as they are. Rows written before signs were kept are not judged; locked rows count only when their person is
 * no longer eligible.
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
  const reasonOf = (id: string): AgainReason | null => {
    const row = rows.get(id);
    if (row === undefined) return 'new';
    if (!eligible.has(id)) return row.status === 'placed' || !row.isLocked ? 'gone' : null;
    return !row.isLocked && isChanged(row, applicants.get(id)) ? 'changed' : null;
  };
  return [...new Set([...applicants.keys(), ...rows.keys()])].flatMap((participant) => {
    const reason = reasonOf(participant);
    const id = rows.get(participant)?.id ?? seatId(participant, input.period);
    return reason === null ? [] : [{ id, participant, reason }];
  });
}

function isChanged({ basis }: PlacementRow, applicant: RankedApplicant | undefined): boolean {
  return applicant === undefined || (basis !== '' && basis !== applicant.basis);
}
