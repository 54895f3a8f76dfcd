import { compareBy } from '../../../kernel/ordering';
import type { RankedApplicant } from './applicants';
import { byRegistration, rankApplicants } from './applicants';
import { createBoard, keepsPairs } from './board';
import type { PlacementInput } from './placement-input';

/** Who takes a seat that frees. */
export interface NextForSeat {
  readonly participant: string;
  /** In hundredths of a point. */
  readonly score: number;
}

/**
 * The person in reserve who is next for a seat: of those to whom the package is open and of interest the one with the
 * highest score, then earlier registration, then id; pairs are kept. Nobody else moves.
 * @param leaver who gives up the seat
 * @returns null when nobody can take it
 */
export function nextForSeat(
  input: PlacementInput,
  leaver: string,
  code: string,
): NextForSeat | null {
  const board = createBoard(input);
  const scoreOf = ({ choices }: RankedApplicant): number =>
    choices.find((choice) => choice.package === code)?.score ?? -1;
  const isWaiting = ({ id }: RankedApplicant): boolean => {
    const row = board.rows.get(id);
    return id !== leaver && (row === undefined || row.status !== 'placed');
  };
  const locked = input.present.filter(({ isLocked }) => isLocked);
  const next = rankApplicants(input, locked)
    .filter((one) => isWaiting(one) && scoreOf(one) >= 0)
    .sort(compareBy((left, right) => scoreOf(right) - scoreOf(left), byRegistration))
    .find(({ id }) =>
      keepsPairs(
        board,
        new Map([
          [leaver, ''],
          [id, code],
        ]),
      ),
    );
  return next === undefined ? null : { participant: next.id, score: scoreOf(next) };
}
