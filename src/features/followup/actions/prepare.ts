import { problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import { graduationTable } from '../../assessment';
import { stagesTable } from '../../programme';
import type { PrepareReply } from '../contract';
import { prepareRequest } from '../contract';
import { courseEnd, dueFollowUps } from '../core';
import { followUpsTable } from '../tables';

/** Plans when each graduate is asked how things go. What staff wrote already stays. */
export const prepareAction: Action<Record<string, never>, PrepareReply> = {
  id: 'followup.prepare',
  input: prepareRequest,
  writes: true,
  run(ports) {
    const stages = read(ports, stagesTable);
    const graduation = read(ports, graduationTable);
    const followUps = read(ports, followUpsTable);
    const problems = [stages, graduation, followUps].flatMap((one) => one.problems);
    if (problems.length > 0) return refused(problems);
    const end = courseEnd(stages.rows.map((row) => row.value));
    if (end === null) return refused([problem('followup.no_course_end')]);
    const due = dueFollowUps(
      graduation.rows.map((row) => row.value),
      followUps.rows.map((row) => row.value),
      end,
    );
    const written = commit(ports, writeRows(followUps, due));
    const graduates = new Set(due.map((row) => row.participant)).size;
    return done(
      { rowsAdded: written.rowsWritten, graduates, courseEnd: end },
      { code: 'followup.prepared', values: { added: written.rowsWritten, graduates } },
      written.conflicts,
    );
  },
};
