import type { Problem } from '../../../kernel/problem';
import { asWarning } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { writeRows } from '../../../kernel/table';
import type { Action, Outcome } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { readProgramSheet } from '../../programme';
import type { SummarizeReply } from '../contract';
import { summarizeRequest } from '../contract';
import type { AttendanceSummary } from '../core';
import { countingRulesOf, recapRows, summarizeAttendance, warnEarly } from '../core';
import { readAttendance } from '../read-attendance';
import { recapTable } from '../tables';

interface Summed {
  readonly summary: AttendanceSummary;
  readonly threshold: number;
  readonly warnings: readonly Problem[];
}

/** Who is to be looked after before it is too late. Writes nothing. */
export const earlyWarningsAction: Action<Record<string, never>, SummarizeReply> = {
  id: 'attendance.warnings',
  input: summarizeRequest,
  writes: false,
  run(ports) {
    const summed = sumUp(ports);
    return summed.ok ? answer(summed.value, []) : refused(summed.problems);
  },
};

/** Presence by class, early warnings, and everybody's figures in *Rekap Presensi*. */
export const summarizeAction: Action<Record<string, never>, SummarizeReply> = {
  id: 'attendance.summarize',
  input: summarizeRequest,
  writes: true,
  run(ports) {
    const summed = sumUp(ports);
    if (!summed.ok) return refused(summed.problems);
    const recapRead = read(ports, recapTable);
    // What stands in the cells does not matter: they are written anew.
    const missing = recapRead.problems.filter(({ at }) => at?.cell === undefined);
    if (missing.length > 0) return answer(summed.value, missing.map(asWarning));
    const rows = recapRows(summed.value.summary.people);
    const { conflicts } = commit(ports, writeRows(recapRead, rows, { removeOthers: true }));
    return answer(summed.value, conflicts);
  },
};

function sumUp(ports: Ports): Result<Summed> {
  const programSheet = readProgramSheet(ports);
  const sheets = readAttendance(ports);
  if (!programSheet.ok) return programSheet;
  if (!sheets.ok) return sheets;
  const { attendanceThreshold: threshold } = programSheet.value;
  const { book, members, warnings } = sheets.value;
  const rules = countingRulesOf(programSheet.value);
  const summary = summarizeAttendance(book, members, rules, threshold);
  return accept({ summary, threshold, warnings });
}

function answer(
  { summary, threshold, warnings }: Summed,
  more: readonly Problem[],
): Outcome<SummarizeReply> {
  const early = warnEarly(summary, threshold);
  const { classes } = summary;
  const lost = early.filter(({ warning }) => warning === 'lost').length;
  return done(
    { classes, warnings: early, threshold },
    {
      code: 'attendance.summarized',
      values: { classes: classes.length, watched: early.length, lost, threshold },
    },
    [...warnings, ...more],
  );
}
