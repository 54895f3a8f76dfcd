import { groupBy, indexBy } from '../../../kernel/ordering';
import type { UnreadRow } from '../../attendance/core';
import { unreadOf } from '../../attendance/core';
import type { Unit } from '../../programme/core';
import type { GraduationFacts, JudgedParticipant } from './graduation';
import { judgeAll, unitVerdicts } from './graduation';
import { judgePass } from './judge-pass';
import type { GraduationRow, ResultRow } from './model';
import type { PaperRules } from './papers-for';
import { papersFor } from './papers-for';

/** What the rows of Kelulusan are held against. */
export interface PresentFacts {
  readonly program: GraduationFacts['program'] & PaperRules;
  /** Units as the packages of this programme teach them. */
  readonly units: readonly Unit[];
  readonly results: readonly ResultRow[];
  /** Presence as it stands; null where there is none to be counted. Without `unread` every row can be read. */
  readonly presence:
    | (Pick<GraduationFacts, 'placed' | 'book' | 'rules'> & {
        readonly unread?: readonly UnreadRow[];
      })
    | null;
}

/**
 * The rows that judging again would write otherwise, as far as an outcome or a paper hangs on it: presence, results,
 * units or settings changed since, or somebody typed over them. Rows still open promise nothing, and of presence that
 * cannot be read nothing is known. The row of somebody who has no seat any more is held against its own presence.
 */
export function outdatedGraduates<R extends GraduationRow>(
  rows: readonly R[],
  facts: PresentFacts,
): readonly R[] {
  const { presence } = facts;
  const judged = presence === null ? [] : judgeAll({ ...facts, ...presence, former: rows });
  const nowOf = indexBy(
    judged.map(({ row }) => row),
    ({ id }) => id,
  );
  const resultsOf = groupBy(facts.results, (row) => row.participant);
  return rows.filter((row) => {
    if (row.outcome === null || row.outcome === 'open') return false;
    if (unreadOf(presence?.unread ?? [], row).length > 0) return false;
    const now = nowOf.get(row.id);
    return now === undefined
      ? contradictsItself(row, facts, resultsOf.get(row.participant) ?? [])
      : isOtherwise(row, now, facts.program);
  });
}

function isOtherwise(
  row: GraduationRow,
  now: JudgedParticipant['row'],
  rules: PaperRules,
): boolean {
  if (now.outcome !== row.outcome) return true;
  if (papersFor(row, rules).length + papersFor(now, rules).length === 0) return false;
  return now.jpHeld !== row.jpHeld || now.jpPresent !== row.jpPresent || now.ending !== row.ending;
}

function contradictsItself(
  row: GraduationRow,
  facts: PresentFacts,
  results: readonly ResultRow[],
): boolean {
  const { outcome } = judgePass({
    attendance: {
      jpHeld: row.jpHeld ?? 0,
      jpPresent: row.jpPresent ?? 0,
      ending: row.ending,
      ...{ jpPlanned: 0, jpForgone: 0, jpUnrecorded: 0, unrecorded: [], leftOn: null },
    },
    units: unitVerdicts(facts, row.package, results),
    threshold: facts.program.attendanceThreshold,
    decision: row.decision,
  });
  return (outcome === 'passed') !== (row.outcome === 'passed');
}
