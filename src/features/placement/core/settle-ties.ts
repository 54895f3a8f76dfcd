import type { Market, Seating } from './market';
import { valueAt } from './market';

/** The seating under work: who may still move, and where everybody sits. */
interface Board {
  readonly market: Market;
  readonly seat: Int32Array;
  readonly price: Float64Array;
  readonly taken: Int32Array;
  /** People of each package who are not settled yet. */
  readonly movable: Set<number>[];
}

/**
 * Chooses among equally good seatings: the first person gets the first of his wishes that any best seating allows, then
 * the second person, and so on. The result depends on the order of people and wishes alone. By complementary slackness
 * the best seatings are exactly those that use only tight seats (worth their price) and fill every package with a price,
 * so one step is a search over packages for a chain of tight moves.
 * @param wishes packages of each person, best first
 */
export function settleTies(
  market: Market,
  seating: Seating,
  wishes: readonly (readonly number[])[],
): Seating {
  const board: Board = {
    market,
    seat: Int32Array.from(seating.seat),
    price: seating.price,
    taken: new Int32Array(market.packages),
    movable: Array.from({ length: market.packages }, () => new Set<number>()),
  };
  board.seat.forEach((pack, person) => {
    board.taken[pack] = (board.taken[pack] ?? 0) + 1;
    board.movable[pack]?.add(person);
  });
  for (let person = 0; person < market.people; person++) {
    const current = board.seat[person] ?? -1;
    board.movable[current]?.delete(person);
    for (const wish of wishes[person] ?? []) {
      if (wish === current || tryToGive(board, person, wish)) break;
    }
  }
  return { seat: board.seat, price: board.price };
}

/** Whether a person values a package at exactly what he gets now, prices counted: it is in some best seating. */
function isTight({ market, seat, price }: Board, person: number, pack: number): boolean {
  const value = valueAt(market, person, pack);
  const current = seat[person] ?? -1;
  return (
    value >= 0 &&
    value - (price[pack] ?? 0) === valueAt(market, person, current) - (price[current] ?? 0)
  );
}

function tryToGive(board: Board, person: number, wish: number): boolean {
  if (!isTight(board, person, wish)) return false;
  const chain = findChain(board, wish, board.seat[person] ?? -1);
  if (chain === null) return false;
  // From the end of the chain, so that each mover finds his seat free.
  for (const { mover, to } of chain) {
    const from = board.seat[mover] ?? -1;
    board.movable[from]?.delete(mover);
    board.movable[to]?.add(mover);
    move(board, mover, to);
  }
  move(board, person, wish);
  return true;
}

function move({ seat, taken }: Board, person: number, to: number): void {
  const from = seat[person] ?? -1;
  taken[from] = (taken[from] ?? 0) - 1;
  taken[to] = (taken[to] ?? 0) + 1;
  seat[person] = to;
}

interface Move {
  readonly mover: number;
  readonly to: number;
}

/** Tight moves that make room in `wish`, last move first; they end in the seat given up or in one that may be filled. */
function findChain(board: Board, wish: number, givenUp: number): readonly Move[] | null {
  const mayStayEmpty = (board.price[givenUp] ?? 0) === 0;
  const isEnd = (pack: number): boolean =>
    pack === givenUp ||
    (mayStayEmpty && (board.taken[pack] ?? 0) < (board.market.capacity[pack] ?? 0));
  if (isEnd(wish)) return [];
  const reachedBy = new Map<number, Move & { readonly from: number }>();
  const queue = [wish];
  for (const from of queue) {
    for (const step of tightMoves(board, from)) {
      if (step.to === wish || reachedBy.has(step.to)) continue;
      reachedBy.set(step.to, step);
      if (isEnd(step.to)) return walkBack(reachedBy, step.to);
      queue.push(step.to);
    }
  }
  return null;
}

function* tightMoves(board: Board, from: number): Generator<Move & { readonly from: number }> {
  for (const mover of board.movable[from] ?? []) {
    for (let to = 0; to < board.market.packages; to++) {
      if (to !== from && isTight(board, mover, to)) yield { mover, to, from };
    }
  }
}

function walkBack(
  reachedBy: ReadonlyMap<number, Move & { readonly from: number }>,
  end: number,
): readonly Move[] {
  const moves: Move[] = [];
  let step = reachedBy.get(end);
  while (step !== undefined) {
    moves.push(step);
    step = reachedBy.get(step.from);
  }
  return moves;
}
