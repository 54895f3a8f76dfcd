import { compareBy } from '../../../kernel/ordering';
import type { RankedApplicant } from './applicants';
import { byRegistration, rankApplicants } from './applicants';
import { createBoard, keepsPairs } from './board';
import type { PlacementRow } from './model';
import { hasRoom } from './move-chain';
import type { PlacementInput } from './placement-input';

/** Who takes a seat that frees. */
export interface NextForSeat {
  readonly participant: string;
  /** In hundredths of a point. */
  readonly score: number;
}

/**
 * The person in reserve who is next for a seat: of those to whom the package is open and of interest the one with the
 * highest score, then earlier registration, then id; pairs are kept, those of the leaver end. Nobody else moves.
 * @param leaver who gives up the seat
 * @returns null when nobody can take it, or package or provider still hold more people than they take
 */
export function nextForSeat(
  input: PlacementInput,
  leaver: string,
  code: string,
): NextForSeat | null {
  const left = withoutSeat(input, leaver);
  const board = createBoard(left);
  if (!hasRoom(board, code)) return null;
  const scoreOf = ({ choices }: RankedApplicant): number =>
    choices.find((choice) => choice.package === code)?.score ?? -1;
  const isWaiting = ({ id }: RankedApplicant): boolean => board.rows.get(id)?.status !== 'placed';
  const locked = left.present.filter(({ isLocked }) => isLocked);
  const next = rankApplicants(left, locked)
    .filter((one) => isWaiting(one) && scoreOf(one) >= 0)
    .sort(compareBy((a, b) => scoreOf(b) - scoreOf(a), byRegistration))
    .find(({ id }) => keepsPairs(board, new Map([[id, code]])));
  return next === undefined ? null : { participant: next.id, score: scoreOf(next) };
}

/** As the sheet will be: who leaves is locked without a seat. */
function withoutSeat(input: PlacementInput, leaver: string): PlacementInput {
  const present = input.present.map((row): PlacementRow => {
    if (row.participant !== leaver) return row;
    return { ...row, status: 'not_placed', package: '', isLocked: true };
  });
  return { ...input, present };
}
