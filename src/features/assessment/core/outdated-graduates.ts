import { groupBy } from '../../../kernel/ordering';
import type { Program, Unit } from '../../programme/core';
import { unitVerdicts } from './graduation';
import { judgePass } from './judge-pass';
import type { GraduationRow, ResultRow } from './model';

/** What the rows of Kelulusan are held against. */
export interface PresentFacts {
  readonly program: Pick<Program, 'attendanceThreshold' | 'maxAttempts'>;
  /** Units as the packages of this programme teach them. */
  readonly units: readonly Unit[];
  readonly results: readonly ResultRow[];
}

/**
 * The rows whose outcome is not what the pass rule gives for their own presence and the results, units and settings of
 * now: something changed since they were judged, or somebody typed over the outcome. Rows still open promise nothing.
 */
export function outdatedGraduates<R extends GraduationRow>(
  rows: readonly R[],
  { program, units, results }: PresentFacts,
): readonly R[] {
  const resultsOf = groupBy(results, (row) => row.participant);
  return rows.filter((row) => {
    if (row.outcome === null || row.outcome === 'open') return false;
    const { outcome } = judgePass({
      attendance: {
        jpHeld: row.jpHeld ?? 0,
        jpPresent: row.jpPresent ?? 0,
        ending: row.ending,
        ...{ jpPlanned: 0, jpForgone: 0, jpUnrecorded: 0, unrecorded: [], leftOn: null },
      },
      units: unitVerdicts({ program, units }, row.package, resultsOf.get(row.participant) ?? []),
      threshold: program.attendanceThreshold,
      decision: row.decision,
    });
    return (outcome === 'passed') !== (row.outcome === 'passed');
  });
}
