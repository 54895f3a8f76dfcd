import type { Package, Room } from '../../programme/core';

/** Most points a room costs for being larger than it need be. */
const MOST_WASTE = 2;

/**
 * Points for each JP that a class spends in each of the rooms it may use: none in the package's own room, more in one
 * that other fields may need, or that is larger than necessary.
 */
export function roomBurdens(training: Package, size: number, rooms: readonly Room[]): number[] {
  const rank = ({ id, fields }: Room): number => {
    if (id === training.room) return 0;
    return fields.length > 0 ? 1 : 2;
  };
  const best = Math.min(...rooms.map(rank));
  const seats = ({ capacity }: Room): number => capacity ?? size;
  const smallest = Math.min(...rooms.filter((room) => rank(room) === best).map(seats));
  return rooms.map((room) => {
    const waste = Math.floor((seats(room) - smallest) / Math.max(1, size));
    return rank(room) - best + Math.min(MOST_WASTE, Math.max(0, waste));
  });
}
