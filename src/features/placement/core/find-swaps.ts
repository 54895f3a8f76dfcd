import { compareBy, compareText } from '../../../kernel/ordering';
import type { Board } from './board';
import {
  choiceOf,
  closedOn,
  createBoard,
  freeIn,
  isProviderFull,
  keepsPairs,
  scoreOn,
} from './board';
import type { PlacementRow } from './model';
import type { PlacementInput } from './placement-input';

/** Somebody goes from one package to another; an empty package is the reserve. */
export interface SwapMove {
  readonly participant: string;
  readonly from: string;
  readonly to: string;
  /** Which interest the new package is of his, from 1; 0 for none, so ask him first. */
  readonly choice: number;
}

/** Moves that give somebody a seat; his own is the first. */
export interface Swap {
  readonly moves: readonly SwapMove[];
  /** What it does to the sum of all scores, in hundredths of a point. */
  readonly change: number;
  /** Somebody moves to a package in which he said no interest. */
  readonly needsAsking: boolean;
  /** Somebody loses his seat. */
  readonly isExchange: boolean;
}

const MOST = 6;

/** Nobody follows more moves than these. */
const LONGEST_CHAIN = 4;

/**
 * Ways to give somebody without a seat one of the packages he wants, locked rows and pairs kept: a free seat; one who
 * moves on to a free seat, or two or three in a row; or an exchange with the last one accepted. Those in which nobody loses a
 * seat come first, then those that need no asking, then the better sum of scores.
 */
export function findSwaps(input: PlacementInput, participant: string): readonly Swap[] {
  const board = createBoard(input);
  const row = board.rows.get(participant);
  if (row?.status === 'placed' || row?.isLocked) return [];
  const wanted = input.packages
    .map(({ code }) => code)
    .filter((code) => isOpenWish(board, participant, code));
  const found = wanted.flatMap((code) => chainsInto(board, participant, code));
  // Longer chains are worth showing only where no shorter one keeps every seat.
  if (!found.some((moves) => moves.every(({ to }) => to !== ''))) {
    found.push(...wanted.flatMap((code) => longChain(board, participant, code)));
  }
  return found
    .map((moves) => swapOf(board, moves))
    .filter(({ moves }) =>
      keepsPairs(board, new Map(moves.map((one) => [one.participant, one.to]))),
    )
    .sort(
      compareBy<Swap>(
        (left, right) => Number(left.isExchange) - Number(right.isExchange),
        (left, right) => Number(left.needsAsking) - Number(right.needsAsking),
        (left, right) => right.change - left.change,
        (left, right) => left.moves.length - right.moves.length,
        (left, right) => compareText(keyOf(left), keyOf(right)),
      ),
    )
    .slice(0, MOST);
}

function isOpenWish(board: Board, id: string, code: string): boolean {
  return choiceOf(board, id, code) > 0 && closedOn(board, id, code) === null;
}

function chainsInto(board: Board, id: string, code: string): readonly (readonly SwapMove[])[] {
  const first = moveOf(board, id, '', code);
  if (hasRoom(board, code)) return [[first]];
  const movable = (board.members.get(code) ?? []).filter(({ isLocked }) => !isLocked);
  const chains = movable.flatMap((member) =>
    onward(board, member, code).map((moves) => [first, ...moves]),
  );
  const last = [...movable].sort(
    compareBy<PlacementRow>(
      (left, right) =>
        scoreOn(board, left.participant, code) - scoreOn(board, right.participant, code),
      (left, right) => compareText(right.participant, left.participant),
    ),
  )[0];
  if (last === undefined) return chains;
  return [...chains, [first, moveOf(board, last.participant, code, '')]];
}

/** How a member can make room: to a free seat, or into a package of his interest whose member goes to a free one. */
function onward(board: Board, { participant }: PlacementRow, from: string) {
  const chains: (readonly SwapMove[])[] = [];
  for (const { code } of board.input.packages) {
    if (code === from || closedOn(board, participant, code) !== null) continue;
    const move = moveOf(board, participant, from, code);
    if (hasRoom(board, code)) chains.push([move]);
    else if (move.choice > 0) chains.push(...passOn(board, move, from));
  }
  return chains;
}

function passOn(board: Board, move: SwapMove, start: string) {
  const members = (board.members.get(move.to) ?? []).filter(({ isLocked }) => !isLocked);
  return members.flatMap(({ participant }) =>
    board.input.packages
      .filter(({ code }) => code !== move.to && code !== start && hasRoom(board, code))
      .filter(({ code }) => isOpenWish(board, participant, code))
      .map(({ code }) => [move, moveOf(board, participant, move.to, code)]),
  );
}

/** The shortest chain in which everybody goes to a package of his interest, the last one to a free seat. */
function longChain(board: Board, id: string, code: string): readonly (readonly SwapMove[])[] {
  const reached = new Set([code]);
  const queue: (readonly SwapMove[])[] = [[moveOf(board, id, '', code)]];
  for (const chain of queue) {
    const last = chain[chain.length - 1]?.to ?? '';
    if (hasRoom(board, last)) return [chain];
    if (chain.length === LONGEST_CHAIN) continue;
    for (const move of movesFrom(board, last)) {
      if (reached.has(move.to)) continue;
      reached.add(move.to);
      queue.push([...chain, move]);
    }
  }
  return [];
}

function movesFrom(board: Board, from: string): readonly SwapMove[] {
  const movable = (board.members.get(from) ?? []).filter(({ isLocked }) => !isLocked);
  return movable.flatMap(({ participant }) =>
    board.input.packages
      .filter(({ code }) => code !== from && isOpenWish(board, participant, code))
      .map(({ code }) => moveOf(board, participant, from, code)),
  );
}

function hasRoom(board: Board, code: string): boolean {
  const found = board.input.packages.find((one) => one.code === code);
  return found !== undefined && freeIn(board, found) > 0 && !isProviderFull(board, code);
}

function moveOf(board: Board, participant: string, from: string, to: string): SwapMove {
  return { participant, from, to, choice: choiceOf(board, participant, to) };
}

function swapOf(board: Board, moves: readonly SwapMove[]): Swap {
  const worth = (id: string, code: string): number => (code === '' ? 0 : scoreOn(board, id, code));
  return {
    moves,
    change: moves.reduce(
      (sum, { participant, from, to }) => sum + worth(participant, to) - worth(participant, from),
      0,
    ),
    needsAsking: moves.some(({ to, choice }) => to !== '' && choice === 0),
    isExchange: moves.some(({ to }) => to === ''),
  };
}

function keyOf({ moves }: Swap): string {
  return moves.map(({ participant, to }) => `${participant} ${to}`).join(' ');
}
