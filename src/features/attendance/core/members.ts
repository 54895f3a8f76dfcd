import type { PlacementRow } from '../../placement/core';

/** Those who sit in a class: placed, and with a class. */
export function membersOf(placements: readonly PlacementRow[]): readonly PlacementRow[] {
  return placements.filter((row) => row.status === 'placed' && row.class !== '');
}
