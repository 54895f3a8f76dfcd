import type { Message } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import { accept } from '../../../kernel/result';
import type { TableRead } from '../../../kernel/table';
import { addressOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { readAttendance } from '../../attendance';
import { countingRulesOf, findMissingSteps } from '../../attendance/core';
import type { Program } from '../../programme/core';
import type { JudgeReply } from '../contract';
import { judgeRequest } from '../contract';
import type { GraduationFacts, GraduationRow, JudgedParticipant } from '../core';
import { checkDecisions, checkTypedJp, judgeAll, papersFor } from '../core';
import { readResults } from '../read-assessment';
import { graduationTable } from '../tables';

const COMPUTED = [
  'id',
  'name',
  'package',
  'class',
  'jpHeld',
  'jpPresent',
  'attendancePercent',
  'unitsCompetent',
  'unitsTotal',
  'outcome',
  'ending',
  'reason',
] as const;

/** Judges every placed participant and writes Kelulusan; the columns of the staff stay as they are. */
export const judgeAction: Action<Record<string, never>, JudgeReply> = {
  id: 'assessment.judge',
  input: judgeRequest,
  writes: true,
  run(ports) {
    const sheets = readJudgeSheets(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { program, graduationRead, warnings } = sheets.value;
    const missing = findMissingSteps(sheets.value);
    if (missing.length > 0) return refused(missing);
    const judged = judgeAll(sheets.value.facts);
    const rows = judged.map(({ row, judgement }) => ({
      ...row,
      reason: inWords(ports, judgement.reasons, program),
    }));
    const { conflicts } = commit(
      ports,
      writeRows(graduationRead, [...rows, ...decidedElsewhere(graduationRead, rows)], {
        owned: COMPUTED,
        removeOthers: true,
      }),
    );
    const reply = replyOf(judged, rows, program);
    const { passed, notPassed, open, needsDecision } = reply;
    const undecided =
      needsDecision > 0
        ? [asWarning(problem('assessment.decisions_due', { count: needsDecision }))]
        : [];
    return done(
      reply,
      { code: 'assessment.judged', values: { judged: judged.length, passed, notPassed, open } },
      [...warnings, ...undecided, ...conflicts],
    );
  },
};

function readJudgeSheets(ports: Ports) {
  const attendance = readAttendance(ports);
  if (!attendance.ok) return attendance;
  const { sessions, members, survivors } = attendance.value;
  const assessment = readResults(ports, members, survivors);
  const graduationRead = read(ports, graduationTable);
  const locate = (row: number, column: string) => addressOf(graduationRead, row, column);
  const unusable = [
    ...graduationRead.problems,
    ...checkDecisions(graduationRead.rows, locate),
    ...checkTypedJp(graduationRead.rows, attendance.value.book, locate),
  ];
  if (!assessment.ok) return { ...assessment, problems: [...assessment.problems, ...unusable] };
  if (unusable.length > 0) return { ok: false, problems: unusable } as const;
  const { program, units, results } = assessment.value;
  const former = graduationRead.rows.map((row) => row.value);
  // Who keeps attendance on paper may have no schedule here either.
  const isTyped = former.some(({ jpHeld }) => jpHeld !== null && jpHeld > 0);
  const facts: GraduationFacts = {
    program,
    units,
    placed: members,
    book: attendance.value.book,
    rules: countingRulesOf(program),
    results,
    former,
  };
  const warnings = [...assessment.value.warnings, ...attendance.value.warnings];
  const planned = isTyped ? {} : { sessions };
  return accept({ program, graduationRead, warnings, facts, members, ...planned });
}

/** What staff decided about somebody who is no longer placed is not ours to remove. */
function decidedElsewhere(
  graduationRead: TableRead<typeof graduationTable.columns>,
  rows: readonly GraduationRow[],
): GraduationRow[] {
  const judged = new Set(rows.map((row) => row.id));
  return graduationRead.rows
    .map((row) => row.value)
    .filter((row) => row.decision !== null && !judged.has(row.id));
}

function inWords({ sentences }: Ports, reasons: readonly Message[], { language }: Program): string {
  return reasons.map((reason) => sentences.say(reason, language)).join(' ');
}

function replyOf(
  judged: readonly JudgedParticipant[],
  rows: readonly GraduationRow[],
  program: Program,
): JudgeReply {
  const count = (test: (row: GraduationRow) => boolean): number => rows.filter(test).length;
  const notPassed = count((row) => row.outcome === 'not_passed');
  const notCompetent = count(
    (row) => row.outcome === 'not_passed' && papersFor(row, program).length > 0,
  );
  return {
    judged: rows.length,
    passed: count((row) => row.outcome === 'passed'),
    notPassed,
    open: count((row) => row.outcome === 'open'),
    belowThreshold: notPassed - notCompetent,
    notCompetent,
    needsDecision: judged.filter(({ judgement }) => judgement.needsDecision).length,
    participants: rows.map(({ participant, name, outcome, attendancePercent, reason }) => ({
      participant,
      name,
      outcome: outcome ?? 'open',
      attendancePercent,
      reason,
    })),
  };
}
