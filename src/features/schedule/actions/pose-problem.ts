import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { EmptyInput, ProblemReply } from '../contract';
import { emptyInput } from '../contract';
import { fingerprintOf } from '../core';
import { readSchedule } from '../read-schedule';
import { contradictionsIn } from './contradictions';

/** All that a schedule depends on, for a solver in the browser. */
export const poseProblemAction: Action<EmptyInput, ProblemReply> = {
  id: 'schedule.problem',
  input: emptyInput,
  writes: false,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const contradictions = contradictionsIn(sheets.value);
    if (contradictions.length > 0) return refused(contradictions);
    const { problem, jadwal } = sheets.value;
    const sessionRows = jadwal.sessionsRead.rows.map(({ row }) => row);
    const positions = Object.fromEntries(jadwal.sessionsRead.positions);
    const message = { code: 'schedule.posed', values: { classes: problem.classes.length } };
    const basis = fingerprintOf(problem);
    return done({ problem, sessionRows, positions, edits: jadwal.edits, basis }, message);
  },
};
