import { problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { NoteReply, NoteRequest } from '../contract';
import { noteRequest } from '../contract';
import { dueResults, resultId } from '../core';
import { readAssessment } from '../read-assessment';
import { missingColumns } from './missing-columns';

/** Notes what the verdict of a participant in a unit rests on. */
export const noteAction: Action<NoteRequest, NoteReply> = {
  id: 'assessment.note',
  input: noteRequest,
  writes: true,
  run(ports, { participant, unit, evidence }) {
    const sheets = readAssessment(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { members, units, results, resultsRead } = sheets.value;
    const id = resultId(participant, unit);
    const due = dueResults(members, units, []).find((row) => row.id === id);
    if (due === undefined) {
      return refused([problem('assessment.not_assessed_here', { participant, unit })]);
    }
    const row = results.find((one) => resultId(one.participant, one.unit) === id) ?? due;
    const rows = [{ ...row, evidence }];
    const { conflicts } = commit(ports, writeRows(resultsRead, rows));
    return done(
      { participant, unit },
      { code: 'assessment.evidence_noted', values: { participant, unit } },
      [...missingColumns(resultsRead, rows), ...conflicts],
    );
  },
};
