import type { Problem } from '../../../kernel/problem';
import { addressOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { CheckReply, EmptyInput } from '../contract';
import { emptyInput } from '../contract';
import type { SessionFinding } from '../core';
import { checkSessions, isClash } from '../core';
import type { ScheduleSheets } from '../read-schedule';
import { readSchedule } from '../read-schedule';
import { sessionsTable } from '../tables';

/** Finds what is wrong in Jadwal as it stands, edited by hand or not, and says who, when and with what. */
export const checkScheduleAction: Action<EmptyInput, CheckReply> = {
  id: 'schedule.check',
  input: emptyInput,
  writes: false,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts, sessionsRead } = sheets.value;
    const findings = checkSessions(facts, facts.sessions);
    const sessions = facts.sessions.length;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const reply = {
      sessions,
      clashes: findings.filter(isClash).length,
      errors,
      warnings: findings.length - errors,
    };
    const message = { code: 'schedule.checked', values: { ...reply } };
    return done(
      reply,
      message,
      findings.map((finding) => problemOf(finding, sessionsRead)),
    );
  },
};

function problemOf(
  { code, severity, values, session, column }: SessionFinding,
  sessionsRead: ScheduleSheets['sessionsRead'],
): Problem {
  const located = sessionsRead.rows.find(({ value }) => value.id === session?.id);
  if (located === undefined) return { code, severity, values };
  const type = sessionsTable.columns[column].type;
  const raw = sessionsRead.raw.find(({ row }) => row === located.row)?.cells[column] ?? '';
  return {
    code,
    severity,
    values,
    at: addressOf(sessionsRead, located.row, column, type.kind === 'checkbox' ? '' : raw),
  };
}
