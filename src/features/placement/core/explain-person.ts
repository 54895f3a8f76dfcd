import type { Message } from '../../../kernel/problem';
import type { Board } from './board';
import { closedOn, createBoard, isProviderFull, scoreOn } from './board';
import type { PlacementRow } from './model';
import type { PlacementInput } from './placement-input';
import { explainMissed } from './seat-rows';

/** What came of a wish; `lower`: a better one came true. */
export type WishState = 'held' | 'missed' | 'lower' | 'closed' | 'unknown';

/** A wish of somebody, and why it came true or not. */
export interface ExplainedWish {
  /** 1 to 3. */
  readonly choice: number;
  readonly package: string;
  readonly state: WishState;
  /** In hundredths of a point. */
  readonly score: number;
  readonly because: Message | null;
}

/** The wishes of somebody in order. */
export interface PersonExplanation {
  readonly row: PlacementRow | null;
  readonly wishes: readonly ExplainedWish[];
}

/** Explains Penempatan as it stands for one person; wishes of other periods are left out. */
export function explainPerson(input: PlacementInput, participant: string): PersonExplanation {
  const board = createBoard(input);
  const row = board.rows.get(participant) ?? null;
  const person = board.people.get(participant)?.participant;
  const typed = person === undefined ? [] : [person.interest1, person.interest2, person.interest3];
  const hasPair = input.pairs.some(({ first, second }) => [first, second].includes(participant));
  const known = new Set(input.packages.map(({ code }) => code));
  const isElsewhere = (code: string): boolean =>
    !known.has(code) && input.periods.some(({ packages }) => packages.includes(code));
  const held = row?.status === 'placed' ? typed.indexOf(row.package) : -1;
  const noMore = new Set(typed.filter((code) => isProviderFull(board, code)));
  // Without a seat among his wishes none of them is below it.
  const heldAt = held === -1 ? typed.length : held;
  const wishes = typed.flatMap((code, index): ExplainedWish[] => {
    if (code === '' || typed.indexOf(code) !== index || isElsewhere(code)) return [];
    const score = scoreOn(board, participant, code);
    const wish = { choice: index + 1, package: code.slice(0, 80), score };
    if (!known.has(code)) return [{ ...wish, state: 'unknown', because: null }];
    if (heldAt === index) return [{ ...wish, state: 'held', because: null }];
    if (heldAt < index) return [{ ...wish, state: 'lower', because: null }];
    const because = closedOn(board, participant, code);
    if (because !== null) return [{ ...wish, state: 'closed', because }];
    const missed = explainMissed(
      { hasPair },
      { ...wish, package: code },
      acceptedInto(board, code),
      noMore,
    );
    return [{ ...wish, state: 'missed', because: missed }];
  });
  return { row, wishes };
}

/** Who sits in a package, highest score first. */
function acceptedInto(board: Board, code: string) {
  return (board.members.get(code) ?? [])
    .map(({ participant }) => ({ participant, score: scoreOn(board, participant, code) / 100 }))
    .sort((left, right) => right.score - left.score);
}
