import type { PolishFacts } from './polish';
import { freePeople, placeFree, worthOf } from './polish';

/** Each turn lets other people move. */
const TURNS = 6;

/**
 * Somebody is put in a package, with all who go together with him, and others move to make room: in each turn all but one
 * side of every pair, exactly.
 * @param seat package of each person, -1 for none; keeps the pairs
 * @returns a placement worth `worth`; null when these moves do not lead to one, which proves nothing
 */
export function giveWish(
  facts: PolishFacts,
  seat: Int32Array,
  person: number,
  pack: number,
  worth: number,
): Int32Array | null {
  const { apart, blocks } = facts;
  const movers = blocks.find((block) => block.includes(person)) ?? [person];
  const inWay = movers.flatMap((one) => apart[one] ?? []).filter((one) => seat[one] === pack);
  const fixed = new Set([...blocks.flat(), person]);
  const begin: Int32Array = seat.slice();
  for (const one of movers) begin[one] = pack;
  const free = freePeople(facts, fixed, 0, inWay);
  const first = inWay.every((one) => free.includes(one)) ? placeFree(facts, free, begin) : null;
  return first === null ? null : moveOthers(facts, fixed, first, worth);
}

/** Places others anew until a placement is worth enough; null when the turns end before. */
function moveOthers(
  facts: PolishFacts,
  fixed: ReadonlySet<number>,
  begin: Int32Array,
  worth: number,
): Int32Array | null {
  let best = begin;
  let most = worthOf(facts.market, best);
  for (let turn = 1; turn < TURNS && most !== worth; turn++) {
    const found = placeFree(facts, freePeople(facts, fixed, turn), best) ?? best;
    const value = worthOf(facts.market, found);
    if (value < most) continue;
    most = value;
    best = found;
  }
  return most === worth ? best : null;
}
