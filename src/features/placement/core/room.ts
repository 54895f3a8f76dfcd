import type { Market, Seating, SeatTree } from './market';
import { treeOf } from './market';
import type { Swaps } from './swaps';
import { addSwaps, createSwaps, dropSwaps } from './swaps';

/** People on their seats. */
export interface Room extends Seating, SeatTree {
  readonly market: Market;
  readonly members: readonly number[][];
  /** Position of each person among the members of his package. */
  readonly place: Int32Array;
  readonly swaps: Swaps;
  /** Seats of the present round, by node. */
  readonly offered: Float64Array;
  readonly taken: Float64Array;
}

/** An empty room without any seat: see `offerSeats`. */
export function createRoom(market: Market): Room {
  const { people, packages } = market;
  const { root, parent, capacity } = treeOf(market);
  const members = Array.from({ length: packages }, (): number[] => []);
  const offered = new Float64Array(root + 1);
  offered[root] = Number.POSITIVE_INFINITY;
  return {
    market,
    members,
    seat: new Int32Array(people).fill(-1),
    price: new Float64Array(root + 1),
    place: new Int32Array(people),
    swaps: createSwaps(market, members),
    root,
    parent,
    capacity,
    offered,
    taken: new Float64Array(root + 1),
  };
}

/** Offers a share of all seats, spread over the packages; never fewer than before. */
export function offerSeats({ market, capacity, offered, root }: Room, share: number): void {
  let whole = 0;
  for (let node = 0; node < root; node++) {
    const seats = capacity[node] ?? 0;
    if (seats === Number.POSITIVE_INFINITY) {
      offered[node] = seats;
      continue;
    }
    if (node === market.packages) whole = 0;
    const before = Math.floor(whole * share);
    whole += seats;
    offered[node] = Math.max(offered[node] ?? 0, Math.floor(whole * share) - before);
  }
}

export function isFull({ taken, offered }: Room, node: number): boolean {
  return (taken[node] ?? 0) >= (offered[node] ?? 0);
}

export function leaveSeat(room: Room, person: number, pack: number): void {
  const members = room.members[pack] ?? [];
  const last = members.pop();
  const place = room.place[person] ?? 0;
  if (last !== undefined && last !== person) {
    members[place] = last;
    room.place[last] = place;
  }
  room.seat[person] = -1;
  dropSwaps(room.swaps, person, pack);
  count(room, pack, -1);
}

export function takeSeat(room: Room, person: number, pack: number): void {
  const members = room.members[pack] ?? [];
  room.place[person] = members.length;
  members.push(person);
  room.seat[person] = pack;
  addSwaps(room.swaps, person, pack);
  count(room, pack, 1);
}

function count({ taken, parent, root }: Room, pack: number, change: number): void {
  for (let node = pack; node !== root; node = parent[node] ?? root) {
    taken[node] = (taken[node] ?? 0) + change;
  }
}
