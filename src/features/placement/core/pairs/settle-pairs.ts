import type { Market } from '../market';
import { giveWish } from './give-wish';
import type { OpenChoices } from './price-bound';
import { lowerBound, noPrices, priceOut } from './price-bound';
import type { PairSearch, PairSeats } from './search-pairs';
import { canReach, searchPairs } from './search-pairs';

const NO_SEAT = -1;
const ROUNDS = 200;

/** For one wish; where everything is equally good, no more would help. */
const MOST_NODES = 2500;

/** One of the best placements; `isSettled` is false when the nodes did not suffice to choose among them to the end. */
export interface SettledPairs {
  readonly seat: Int32Array;
  readonly isSettled: boolean;
  readonly nodes: number;
}

/**
 * Chooses among equally good placements that keep the pairs: the first person gets the first of his wishes that any best
 * one allows, then the second person, and so on.
 * @param wishes packages of each person, best first
 */
export function settlePairs(
  given: PairSearch,
  found: PairSeats,
  wishes: readonly (readonly number[])[],
  mostNodes: number,
): SettledPairs {
  const board = createBoard(given);
  const begin = priceOut(given, board.open, noPrices(given.singles));
  const { price } = lowerBound(given, board.open, begin, found.value, ROUNDS);
  const work: Work = {
    board,
    price,
    found,
    mostNodes,
    nodes: 0,
    isSettled: true,
    seat: found.seat,
  };
  wishes.forEach((own, person) => {
    for (const wish of own) {
      if (wish === work.seat[person]) break;
      const better = tryWish(work, person, wish);
      if (better === null) continue;
      work.seat = better;
      break;
    }
    allowOnly(board, person, work.seat[person] ?? NO_SEAT);
  });
  return { seat: work.seat, isSettled: work.isSettled, nodes: work.nodes };
}

interface Work {
  readonly board: Board;
  readonly price: Float64Array;
  readonly found: PairSeats;
  readonly mostNodes: number;
  nodes: number;
  isSettled: boolean;
  /** The best placement found so far. */
  seat: Int32Array;
}

/** A best placement in which somebody gets this wish and those before him keep theirs; null when none was found. */
function tryWish(work: Work, person: number, wish: number): Int32Array | null {
  const { board, price, found, mostNodes } = work;
  const before = board.open;
  const undo = allowOnly(board, person, wish);
  const floor = found.value - board.search.grain;
  const limits = { open: board.open, price, floor, enough: found.value, nodes: 0 };
  if (canReach(board.search, limits)) {
    const given = giveWish(board.search.facts, work.seat, person, wish, found.value);
    if (given !== null) return given;
    limits.nodes = Math.min(MOST_NODES, Math.max(0, mostNodes - work.nodes));
    const tried = searchPairs(board.search, limits);
    work.nodes += tried.nodes;
    if (tried.best !== null) return tried.best.seat;
    if (tried.bound > floor) work.isSettled = false;
  }
  undo();
  board.open = before;
  return null;
}

/** A search in which people can be confined to one package. */
interface Board {
  readonly search: PairSearch;
  open: OpenChoices;
  /** Row of each person in the market of singles; absent for people in groups. */
  readonly rowOf: ReadonlyMap<number, number>;
}

function createBoard(given: PairSearch): Board {
  const own = (market: Market): Market => ({ ...market, value: market.value.slice() });
  const facts = { ...given.facts, market: own(given.facts.market) };
  return {
    search: { ...given, singles: own(given.singles), facts },
    open: given.groups.map(({ choices }) => [...choices.keys()]),
    rowOf: new Map(given.people.map((person, row) => [person, row])),
  };
}

/** Takes from somebody all but one package, or all but "no seat"; gives back how to undo it, choices of groups aside. */
function allowOnly(board: Board, person: number, pack: number): () => void {
  const { search, rowOf } = board;
  const row = rowOf.get(person);
  const undo = [confine(search.facts.market, person, pack)];
  if (row !== undefined) undo.push(confine(search.singles, row, pack));
  else board.open = confineGroup(board, person, pack);
  return () => {
    for (const one of undo) one();
  };
}

function confine({ value, packages, noSeat }: Market, row: number, pack: number): () => void {
  const cells = value.subarray(row * packages, (row + 1) * packages);
  const before = cells.slice();
  const kept = pack === NO_SEAT ? noSeat : pack;
  cells.forEach((_, index) => {
    if (index !== kept) cells[index] = -1;
  });
  return () => cells.set(before);
}

function confineGroup({ search, open }: Board, person: number, pack: number): OpenChoices {
  return open.map((options, index) => {
    const { members = [], choices = [] } = search.groups[index] ?? {};
    const position = members.indexOf(person);
    if (position === -1) return options;
    return options.filter((option) => choices[option]?.seats[position] === pack);
  });
}
