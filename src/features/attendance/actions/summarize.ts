import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { readProgramSheet } from '../../programme';
import type { SummarizeReply } from '../contract';
import { summarizeRequest } from '../contract';
import { countingRulesOf, openBook, summarizeAttendance } from '../core';
import { readAttendance } from '../read-attendance';

/** Presence by class, and who needs attention before it is too late. */
export const summarizeAction: Action<Record<string, never>, SummarizeReply> = {
  id: 'attendance.summarize',
  input: summarizeRequest,
  writes: false,
  run(ports) {
    const programSheet = readProgramSheet(ports);
    const sheets = readAttendance(ports);
    if (!programSheet.ok) return refused(programSheet.problems);
    if (!sheets.ok) return refused(sheets.problems);
    const program = programSheet.value;
    const { sessions, rows, members, warnings } = sheets.value;
    const summary = summarizeAttendance(
      openBook(sessions, rows),
      members,
      countingRulesOf(program),
      program.attendanceThreshold,
    );
    const lost = summary.atRisk.filter((person) => person.outlook === 'lost').length;
    return done(
      { threshold: program.attendanceThreshold, ...summary },
      {
        code: 'attendance.summarized',
        values: {
          classes: summary.classes.length,
          below: summary.atRisk.length,
          lost,
          threshold: program.attendanceThreshold,
        },
      },
      warnings,
    );
  },
};
