import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { refuse } from '../../../kernel/result';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { RecordReply, RecordRequest, ResultEntry } from '../contract';
import { recordRequest } from '../contract';
import type { ResultRow } from '../core';
import { dueResults, recordAttempt, resultId } from '../core';
import type { AssessmentSheets } from '../read-assessment';
import { readAssessment } from '../read-assessment';
import { missingColumns } from './missing-columns';

/** Writes the results of attempts, in the order given. One that cannot be does not hold up the others. */
export const recordAction: Action<RecordRequest, RecordReply> = {
  id: 'assessment.record',
  input: recordRequest,
  writes: true,
  run(ports, { entries }) {
    const sheets = readAssessment(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { rows, problems, notRecorded } = enterAll(sheets.value, entries);
    if (rows.length === 0) return refused(problems);
    const { resultsRead } = sheets.value;
    const { conflicts } = commit(ports, writeRows(resultsRead, rows));
    const recorded = entries.length - notRecorded.length;
    return done(
      { recorded, notRecorded },
      { code: 'assessment.recorded', values: { count: recorded } },
      [...problems, ...missingColumns(resultsRead, rows), ...conflicts],
    );
  },
};

interface Entered {
  readonly rows: readonly ResultRow[];
  readonly problems: Problem[];
  readonly notRecorded: { readonly participant: string; readonly unit: string }[];
}

function enterAll(sheets: AssessmentSheets, entries: readonly ResultEntry[]): Entered {
  const due = new Map(dueResults(sheets.members, sheets.units, []).map((row) => [row.id, row]));
  const standing = new Map(
    sheets.results.map((row) => [resultId(row.participant, row.unit), row] as const),
  );
  const changed = new Map<string, ResultRow>();
  const entered: Entered = { rows: [], problems: [], notRecorded: [] };
  for (const entry of entries) {
    const { participant, unit } = entry;
    const id = resultId(participant, unit);
    const blank = due.get(id);
    const recorded: Result<ResultRow> =
      blank === undefined
        ? refuse(problem('assessment.not_assessed_here', { participant, unit }))
        : recordAttempt(
            changed.get(id) ?? standing.get(id) ?? blank,
            {
              ...entry,
              score: entry.score ?? null,
              assessedOn: entry.assessedOn ?? null,
              assessor: entry.assessor ?? null,
            },
            sheets.program,
          );
    if (recorded.ok) changed.set(id, recorded.value);
    else {
      entered.problems.push(...recorded.problems);
      entered.notRecorded.push({ participant, unit });
    }
  }
  return { ...entered, rows: [...changed.values()] };
}
