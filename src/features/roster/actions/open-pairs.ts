import type { Columns, TableRead } from '../../../kernel/table';
import type { SamePeople } from '../core';
import { findSamePeople, profilesOf } from '../core';
import type { Decisions } from './same-decisions';
import { decidedPairs } from './same-decisions';

/** Pairs of rows that may be of one person and that nobody has decided. */
export function findOpenPairs(
  participants: TableRead<Columns>,
  restricted: TableRead<Columns>,
  decisions: Decisions,
): SamePeople {
  return findSamePeople(profilesOf(participants.raw, restricted.raw), decidedPairs(decisions));
}
