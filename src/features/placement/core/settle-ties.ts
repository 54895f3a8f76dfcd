import type { Market, Seating, SeatTree } from './market';
import { treeOf, valueAt } from './market';

/** The seating under work: who may still move, and where everybody sits. */
interface Board {
  readonly market: Market;
  readonly tree: SeatTree;
  readonly seat: Int32Array;
  /** Price of each package, provider and the root. */
  readonly price: Float64Array;
  readonly taken: Int32Array;
  /** People of each package who are not settled yet. */
  readonly movable: Set<number>[];
}

/**
 * Chooses among equally good seatings: the first person gets the first of his wishes that any best seating allows, then
 * the second person, and so on. The result depends on the order of people and wishes alone. By complementary slackness
 * the best seatings are exactly those that use only tight seats (worth their price) and fill every package and provider
 * with a price of its own, so one step is a search over packages for a chain of tight moves.
 * @param wishes packages of each person, best first
 */
export function settleTies(
  market: Market,
  seating: Seating,
  wishes: readonly (readonly number[])[],
): Seating {
  const tree = treeOf(market);
  const board: Board = {
    market,
    tree,
    seat: new Int32Array(market.people).fill(-1),
    price: seating.price,
    taken: new Int32Array(tree.root + 1),
    movable: Array.from({ length: market.packages }, () => new Set<number>()),
  };
  seating.seat.forEach((pack, person) => {
    move(board, person, pack);
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
  for (const { mover, to } of chain) {
    if (mover === NOBODY) continue;
    const from = board.seat[mover] ?? -1;
    board.movable[from]?.delete(mover);
    board.movable[to]?.add(mover);
    move(board, mover, to);
  }
  move(board, person, wish);
  return true;
}

function move({ seat, taken, tree }: Board, person: number, to: number): void {
  const { parent, root } = tree;
  const change = (pack: number, by: number): void => {
    for (let node = pack; node !== root; node = parent[node] ?? root) {
      taken[node] = (taken[node] ?? 0) + by;
    }
  };
  const from = seat[person] ?? -1;
  if (from !== -1) change(from, -1);
  change(to, 1);
  seat[person] = to;
}

const NOBODY = -1;

/** A step from one node to another; nobody moves between a package, its provider and the root. */
interface Step {
  readonly mover: number;
  readonly from: number;
  readonly to: number;
}

/** Steps that make room in `wish` and fill the seat given up where it must not stay empty. */
function findChain(board: Board, wish: number, givenUp: number): readonly Step[] | null {
  const reachedBy = new Map<number, Step>();
  const queue = [wish];
  for (const from of queue) {
    for (const step of stepsFrom(board, from)) {
      if (step.to === wish || reachedBy.has(step.to)) continue;
      reachedBy.set(step.to, step);
      if (step.to === givenUp) return walkBack(reachedBy, givenUp);
      queue.push(step.to);
    }
  }
  return null;
}

/** Up where there is a free seat, down where one may stay empty, and across where somebody is as well off. */
function* stepsFrom(board: Board, from: number): Generator<Step> {
  const { tree, taken } = board;
  const { parent, root, capacity } = tree;
  if (from !== root && (taken[from] ?? 0) < (capacity[from] ?? 0)) {
    yield { mover: NOBODY, from, to: parent[from] ?? root };
  }
  if (from >= board.market.packages) yield* stepsDown(board, from);
  else yield* tightMoves(board, from);
}

function* stepsDown({ tree, price, taken }: Board, from: number): Generator<Step> {
  for (let to = 0; to < tree.root; to++) {
    const mayStayEmpty = tree.parent[to] === from && price[to] === price[from];
    if (mayStayEmpty && (taken[to] ?? 0) > 0) yield { mover: NOBODY, from, to };
  }
}

function* tightMoves(board: Board, from: number): Generator<Step> {
  for (const mover of board.movable[from] ?? []) {
    for (let to = 0; to < board.market.packages; to++) {
      if (to !== from && isTight(board, mover, to)) yield { mover, to, from };
    }
  }
}

function walkBack(reachedBy: ReadonlyMap<number, Step>, end: number): readonly Step[] {
  const steps: Step[] = [];
  let step = reachedBy.get(end);
  while (step !== undefined) {
    steps.push(step);
    step = reachedBy.get(step.from);
  }
  return steps;
}
