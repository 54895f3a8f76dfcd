import { compareText, indexBy } from '../../../kernel/ordering';
import { rankApplicants } from './applicants';
import type { PlacementInput } from './placement-input';

/** `new`: eligible, without a row. `gone`: has a row, no longer eligible. `changed`: what decided his row has changed. */
export type AgainReason = 'new' | 'gone' | 'changed';

export interface DecideAgain {
  readonly participant: string;
  readonly reason: AgainReason;
}

/**
 * Who must be decided again since Penempatan was written: compares what each row was based on with roster, verdicts and
 * weights as they are. Rows written before signs were kept are not judged; locked rows count only when their person is
 * no longer eligible.
 */
export function findDecideAgain(input: PlacementInput): readonly DecideAgain[] {
  const rows = indexBy(input.present, ({ participant }) => participant);
  const locked = input.present.filter(({ isLocked }) => isLocked);
  const applicants = indexBy(rankApplicants(input, locked), ({ id }) => id);
  const eligible = new Set(
    input.people.filter(({ isEligible }) => isEligible).map(({ participant }) => participant.id),
  );
  const reasonOf = (id: string): AgainReason | null => {
    const row = rows.get(id);
    if (row === undefined) return 'new';
    if (!eligible.has(id)) return row.status === 'placed' || !row.isLocked ? 'gone' : null;
    const basis = applicants.get(id)?.basis ?? '';
    return row.basis !== '' && basis !== '' && row.basis !== basis ? 'changed' : null;
  };
  return [...new Set([...eligible, ...rows.keys()])].sort(compareText).flatMap((participant) => {
    const reason = reasonOf(participant);
    return reason === null ? [] : [{ participant, reason }];
  });
}
