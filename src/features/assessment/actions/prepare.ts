import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import { findMissingSteps } from '../../attendance/core';
import type { PrepareReply } from '../contract';
import { prepareRequest } from '../contract';
import { dueResults } from '../core';
import { readAssessment } from '../read-assessment';

/** Adds the rows that Nilai lacks: one for each placed participant and assessed unit. */
export const prepareAction: Action<Record<string, never>, PrepareReply> = {
  id: 'assessment.prepare',
  input: prepareRequest,
  writes: true,
  run(ports) {
    const sheets = readAssessment(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { members, units, results, resultsRead, warnings } = sheets.value;
    const missing = findMissingSteps({ members });
    if (missing.length > 0) return refused(missing);
    const due = dueResults(members, units, results);
    const written = commit(ports, writeRows(resultsRead, due));
    const reply = { rowsAdded: written.rowsWritten, rowsKept: results.length };
    return done(
      reply,
      { code: 'assessment.prepared', values: { added: reply.rowsAdded, kept: reply.rowsKept } },
      [...warnings, ...written.conflicts],
    );
  },
};
