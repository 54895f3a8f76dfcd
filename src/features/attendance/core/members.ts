import type { PlacementRow } from '../../placement/core';

/** Those who sit in a class: placed, and with a class. Somebody who is in it twice counts once. */
export function membersOf(placements: readonly PlacementRow[]): readonly PlacementRow[] {
  const seen = new Set<string>();
  return placements.filter((row) => {
    const seat = JSON.stringify([row.participant, row.class]);
    const isMember = row.status === 'placed' && row.class !== '' && !seen.has(seat);
    if (isMember) seen.add(seat);
    return isMember;
  });
}
