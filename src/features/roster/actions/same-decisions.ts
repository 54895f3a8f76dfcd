import type { TableChange, TableRead } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import type { SameVerdict } from '../core';
import { pairId } from '../core';
import type { sameDecisionsTable } from '../tables';

/** What was decided about pairs. */
export type Decisions = TableRead<typeof sameDecisionsTable.columns>;

/** Pairs that are not asked again, as `pairId`. */
export function decidedPairs({ rows }: Decisions): ReadonlySet<string> {
  const decided = rows.filter(({ value }) => value.verdict !== null && value.verdict !== 'ask');
  return new Set(decided.map(({ value }) => pairId(value.first, value.second)));
}

/** By how many more pairs are undecided once this one is decided so: -1, 0 or 1. */
export function changeOfOpenPairs(
  decisions: Decisions,
  one: string,
  other: string,
  verdict: SameVerdict,
): number {
  const wasOpen = !decidedPairs(decisions).has(pairId(one, other));
  return Number(verdict === 'ask') - Number(wasOpen);
}

/** The change that remembers what was decided, with who and when; an earlier decision about the pair is replaced. */
export function rememberDecisions(
  ports: Ports,
  decisions: Decisions,
  pairs: readonly (readonly [one: string, other: string])[],
  verdict: SameVerdict,
  reason: string,
): TableChange {
  const account = ports.account.email();
  const at = ports.clock.now();
  const rows = pairs.map(([one, other]) => {
    const id = pairId(one, other);
    const [first, second] = id === `${one}|${other}` ? [one, other] : [other, one];
    return { id, first, second, verdict, reason, account, at };
  });
  return writeRows(decisions, rows);
}
