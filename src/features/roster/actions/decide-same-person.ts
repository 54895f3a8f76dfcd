import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { DecideSamePersonInput, DecideSamePersonReply } from '../contract/same-person';
import { decideSamePersonInput } from '../contract/same-person';
import { pairId } from '../core';
import { sameDecisionsTable } from '../tables';
import { changeOfOpenPairs, rememberDecisions } from './same-decisions';

/** Remembers whether two rows are of one person. Merging them is another step. */
export const decideSamePersonAction: Action<DecideSamePersonInput, DecideSamePersonReply> = {
  id: 'roster.decideSame',
  input: decideSamePersonInput,
  writes: true,
  run(ports, { first, second, verdict, reason }) {
    if (first === second) return refused([problem('roster.same_needs_two')]);
    const decisions = read(ports, sameDecisionsTable);
    if (!decisions.positions.has('id')) return refused(decisions.problems);
    const samePairsChange = changeOfOpenPairs(decisions, first, second, verdict);
    const change = rememberDecisions(ports, decisions, [[first, second]], verdict, reason);
    const { conflicts } = commit(ports, change);
    if (conflicts.length > 0) return refused(conflicts);
    const isInOrder = pairId(first, second).startsWith(`${first}|`);
    const pair = isInOrder ? { first, second } : { first: second, second: first };
    return done(
      { ...pair, samePairsChange },
      { code: `roster.decided_${verdict}`, values: { ...pair } },
    );
  },
};
