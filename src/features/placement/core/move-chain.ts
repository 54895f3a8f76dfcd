import type { Board } from './board';
import { choiceOf, closedOn, freeIn, isProviderFull } from './board';

/** Somebody goes from one package to another; an empty package is the reserve. */
export interface SwapMove {
  readonly participant: string;
  readonly from: string;
  readonly to: string;
  /** Which interest the new package is of his, from 1; 0 for none, so ask him first. */
  readonly choice: number;
}

/**
 * The fewest moves that give somebody a seat of a package, everybody going to a package of his interest and the last one
 * to a free seat; none when that is impossible. Pairs are not looked at.
 */
export function shortestChain(
  board: Board,
  id: string,
  code: string,
): readonly (readonly SwapMove[])[] {
  const reached = new Set([code]);
  const queue: (readonly SwapMove[])[] = [[moveOf(board, id, '', code)]];
  for (const chain of queue) {
    const last = chain[chain.length - 1]?.to ?? '';
    if (hasRoom(board, last)) return [chain];
    for (const move of movesFor(board, last)) {
      if (reached.has(move.to)) continue;
      reached.add(move.to);
      queue.push([...chain, move]);
    }
  }
  return [];
}

/** Moves that make room in a package: out of it, or, where only its provider is full, out of any of the provider's. */
function movesFor(board: Board, code: string): readonly SwapMove[] {
  const { packages } = board.input;
  const provider = packages.find((one) => one.code === code)?.provider;
  const left = isProviderFull(board, code)
    ? packages.filter((one) => one.provider === provider).map((one) => one.code)
    : [code];
  return left.flatMap((from) =>
    (board.members.get(from) ?? [])
      .filter(({ isLocked }) => !isLocked)
      .flatMap(({ participant }) =>
        packages
          .filter((one) => one.code !== from && isOpenWish(board, participant, one.code))
          .map((one) => moveOf(board, participant, from, one.code)),
      ),
  );
}

/** Whether a package is a wish of somebody and open to him. */
export function isOpenWish(board: Board, id: string, code: string): boolean {
  return choiceOf(board, id, code) > 0 && closedOn(board, id, code) === null;
}

/** Whether a seat of a package can be filled. */
export function hasRoom(board: Board, code: string): boolean {
  const found = board.input.packages.find((one) => one.code === code);
  return found !== undefined && freeIn(board, found) > 0 && !isProviderFull(board, code);
}

/** A move with the rank of its package among the mover's interests. */
export function moveOf(board: Board, participant: string, from: string, to: string): SwapMove {
  return { participant, from, to, choice: choiceOf(board, participant, to) };
}
