import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Columns, Table, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { markFindings } from '../../../ports/mark-findings';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { roomsTable, trainersTable, unitsTable } from '../../programme';
import type { CheckReply, EmptyInput } from '../contract';
import { emptyInput } from '../contract';
import type { FactFinding, FactKind, SessionFinding } from '../core';
import { checkFacts, checkPeople, checkSessions, isClash } from '../core';
import type { ScheduleSheets } from '../read-schedule';
import { readSchedule } from '../read-schedule';
import { atSession } from './at-session';

/**
 * Finds what is wrong in Jadwal as it stands, edited by hand or not, and what contradicts itself in the sheets it
 * depends on. Says who, when and with what, and marks the cells of Jadwal; marks of what is solved go.
 */
export const checkScheduleAction: Action<EmptyInput, CheckReply> = {
  id: 'schedule.check',
  input: emptyInput,
  writes: true,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts, sessionsRead, program, placement } = sheets.value;
    const findings = [
      ...checkSessions(facts, facts.sessions),
      ...checkPeople(facts.sessions, placement),
    ];
    const problems = findings.map((finding) => atSession(finding, sessionsRead));
    const contradictions = factProblems(ports, checkFacts(facts), sheets.value);
    const opponents = findings.flatMap((finding) => atOpponent(finding, sessionsRead));
    const marked = ports.lock.during(() => {
      markFindings(ports, sessionsRead, [...problems, ...opponents], program.language);
      ports.workbook.flush();
    });
    const all = [...problems, ...contradictions];
    const sessions = facts.sessions.length;
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const warnings = all.length - errors;
    const reply = { sessions, clashes: findings.filter(isClash).length, errors, warnings };
    const message = { code: 'schedule.checked', values: { ...reply } };
    const unmarked = marked === null ? [asWarning(problem('commit.busy'))] : [];
    return done(reply, message, [...all, ...unmarked]);
  },
};

/** A clash is seen on both sessions. */
function atOpponent(
  finding: SessionFinding,
  sessionsRead: ScheduleSheets['sessionsRead'],
): Problem[] {
  const { code, severity, values, column } = finding;
  const located = sessionsRead.rows.find(({ value }) => value.id === values['other']);
  if (!isClash(finding) || located === undefined) return [];
  return [{ code, severity, values, at: addressOf(sessionsRead, located.row, column) }];
}

/** Contradictions with their cells; a sheet of the programme is read again only when one is found in it. */
function factProblems(
  ports: Ports,
  findings: readonly FactFinding[],
  { stagesRead, absencesRead }: ScheduleSheets,
): Problem[] {
  const reads = new Map<FactKind, TableRead<Columns>>([
    ['stages', stagesRead],
    ['absences', absencesRead],
  ]);
  const tables: Readonly<Partial<Record<FactKind, Table>>> = {
    units: unitsTable,
    trainers: trainersTable,
    rooms: roomsTable,
  };
  return findings.map(({ code, severity, values, kind, index, column }) => {
    const table = tables[kind];
    if (table !== undefined && !reads.has(kind)) reads.set(kind, read(ports, table));
    const found = reads.get(kind);
    const row = found?.rows[index]?.row;
    if (found === undefined || row === undefined) return { code, severity, values };
    return { code, severity, values, at: addressOf(found, row, column) };
  });
}
