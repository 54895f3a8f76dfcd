import { problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { RecordReply, RecordRequest } from '../contract';
import { recordRequest } from '../contract';
import { dueResults, recordAttempt, resultId } from '../core';
import { readAssessment } from '../read-assessment';

/** Writes the result of one attempt of one participant in one unit. */
export const recordAction: Action<RecordRequest, RecordReply> = {
  id: 'assessment.record',
  input: recordRequest,
  writes: true,
  run(ports, { participant, unit, attempt, competence, score, assessedOn, assessor }) {
    const sheets = readAssessment(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { program, members, units, results, resultsRead } = sheets.value;
    const id = resultId(participant, unit);
    const due = dueResults(members, units, []).find((row) => row.id === id);
    if (due === undefined) {
      return refused([problem('assessment.not_assessed_here', { participant, unit })]);
    }
    const row = results.find((one) => resultId(one.participant, one.unit) === id) ?? due;
    const recorded = recordAttempt(
      row,
      {
        attempt,
        competence,
        score: score ?? null,
        assessedOn: assessedOn ?? null,
        assessor: assessor ?? null,
      },
      program.maxAttempts,
    );
    if (!recorded.ok) return refused(recorded.problems);
    const { conflicts } = commit(ports, writeRows(resultsRead, [recorded.value]));
    return done(
      { participant, unit, attempt, competence },
      { code: 'assessment.recorded', values: { participant, unit, attempt } },
      conflicts,
    );
  },
};
