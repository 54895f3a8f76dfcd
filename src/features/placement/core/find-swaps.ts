import { compareBy, compareText } from '../../../kernel/ordering';
import type { Board } from './board';
import { closedOn, createBoard, keepsPairs, scoreOn } from './board';
import type { PlacementRow } from './model';
import type { SwapMove } from './move-chain';
import { hasRoom, isOpenWish, moveOf, shortestChain } from './move-chain';
import type { PlacementInput } from './placement-input';

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

/**
 * Why nobody's seat can be kept: `none`, whatever moves within everybody's interests; `long`, more moves than anybody
 * follows; `pairs`, the shortest moves part or join people against sheet Pasangan.
 */
export type SwapGap = 'none' | 'long' | 'pairs';

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
  const wanted = wishesOf(board, participant);
  const found = wanted
    .flatMap((code) => chainsInto(board, participant, code))
    .filter((moves) => isAllowed(board, moves));
  // Longer chains are worth showing only where no shorter one keeps every seat.
  if (!found.some(keepsSeats)) {
    const chains = wanted.flatMap((code) => shortestChain(board, participant, code));
    found.push(...chains.filter((moves) => isShort(moves) && isAllowed(board, moves)));
  }
  return found
    .map((moves) => swapOf(board, moves))
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

/** Why no way was found that takes a seat from nobody; null when one was. */
export function findSwapGap(
  input: PlacementInput,
  participant: string,
  swaps: readonly Swap[],
): SwapGap | null {
  if (swaps.some(({ moves }) => keepsSeats(moves))) return null;
  const board = createBoard(input);
  const wanted = wishesOf(board, participant);
  const chains = wanted.flatMap((code) => shortestChain(board, participant, code));
  if (chains.length === 0) return 'none';
  return chains.some(isShort) ? 'pairs' : 'long';
}

/** The packages that somebody without a seat may still get; none of a locked row. */
function wishesOf(board: Board, participant: string): readonly string[] {
  const row = board.rows.get(participant);
  if (row?.status === 'placed' || row?.isLocked) return [];
  const codes = board.input.packages.map(({ code }) => code);
  return codes.filter((code) => isOpenWish(board, participant, code));
}

function isShort(moves: readonly SwapMove[]): boolean {
  return moves.length <= LONGEST_CHAIN;
}

function keepsSeats(moves: readonly SwapMove[]): boolean {
  return moves.every(({ to }) => to !== '');
}

function isAllowed(board: Board, moves: readonly SwapMove[]): boolean {
  return keepsPairs(board, new Map(moves.map((one) => [one.participant, one.to])));
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

function swapOf(board: Board, moves: readonly SwapMove[]): Swap {
  const worth = (id: string, code: string): number => (code === '' ? 0 : scoreOn(board, id, code));
  return {
    moves,
    change: moves.reduce(
      (sum, { participant, from, to }) => sum + worth(participant, to) - worth(participant, from),
      0,
    ),
    needsAsking: moves.some(({ to, choice }) => to !== '' && choice === 0),
    isExchange: !keepsSeats(moves),
  };
}

function keyOf({ moves }: Swap): string {
  return moves.map(({ participant, to }) => `${participant} ${to}`).join(' ');
}
