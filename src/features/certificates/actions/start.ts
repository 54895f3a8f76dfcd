import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { writeRows } from '../../../kernel/table';
import type { Action, Outcome } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { writeChanges } from '../../../ports/tables';
import type { NumberRange, StartReply } from '../contract';
import { startRequest } from '../contract';
import type { IssueInput, Paper, PaperWithText } from '../core';
import { findIssueWarnings, issuePapers, templatesOf } from '../core';
import { lintTemplates } from './lint-templates';
import { noteNumbers, readNumberMarks } from './number-marks';
import { readInput } from './read-input';
import { readRegister } from './register';
import { findTemplates, templateProblems } from './templates';
import { verifierProblems } from './verifier-store';

/** Decides which papers are due and reserves their numbers, all in one writing under the lock. */
export const startAction: Action<Record<string, never>, StartReply> = {
  id: 'certificates.start',
  input: startRequest,
  writes: true,
  run(ports) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    // Asked outside the lock first, so that a refusal holds nobody up.
    const planned = issuePapers(input.value);
    if (!planned.ok) return refused(planned.problems);
    if (planned.value.length === 0) return reply([], []);
    // Numbers are not given for papers that this account could not make.
    const templates = findTemplates(ports, templatesOf(planned.value));
    const closed = [...verifierProblems(ports), ...templateProblems(ports, templates)];
    if (closed.length > 0) return refused(closed);
    const found = lintTemplates(ports, planned.value, input.value.program.neutralMode);
    const wrong = found.filter(({ severity }) => severity === 'error');
    if (wrong.length > 0) return refused(wrong);
    const held = ports.lock.during(() => reserve(ports, input.value));
    if (held === null) return refused([problem('commit.busy')]);
    if (!held.value.ok) return refused(held.value.problems);
    const issued = held.value.value;
    return reply(issued, [...findIssueWarnings(input.value, issued), ...found]);
  },
};

/** Inside the lock: the register is read again, so that two who start at once do not take the same number. */
function reserve(ports: Ports, input: IssueInput): Result<readonly PaperWithText[]> {
  const register = readRegister(ports);
  if (register.problems.length > 0) return { ok: false, problems: register.problems };
  const marks = readNumberMarks(ports);
  const issued = issuePapers({ ...input, marks, register: register.rows.map((row) => row.value) });
  if (!issued.ok || issued.value.length === 0) return issued;
  const rows = issued.value.map((one) => one.paper);
  const { conflicts } = writeChanges(ports, [writeRows(register, rows)]);
  if (conflicts.length > 0) return { ok: false, problems: conflicts };
  // After the rows: a mark without its row would be a number that is missing.
  noteNumbers(ports, rows, input.program);
  return issued;
}

function reply(
  issued: readonly PaperWithText[],
  warnings: readonly Problem[],
): Outcome<StartReply> {
  const papers = issued.map((one) => one.paper);
  const [pass, statement, appreciation] = [
    papers.filter(({ kind }) => kind === 'pass'),
    papers.filter(({ kind }) => kind === 'statement'),
    papers.filter(({ kind }) => kind === 'appreciation'),
  ];
  const byKind = {
    pass: pass.length,
    statement: statement.length,
    appreciation: appreciation.length,
  };
  const value: StartReply = {
    papers: papers.length,
    byKind,
    numbers: {
      pass: rangeOf(pass),
      statement: rangeOf(statement),
      appreciation: rangeOf(appreciation),
    },
  };
  const code = papers.length === 0 ? 'certificates.nothing_due' : 'certificates.started';
  return done(value, { code, values: { papers: papers.length, ...byKind } }, warnings);
}

function rangeOf(papers: readonly Paper[]): NumberRange | null {
  const [first, last] = [papers[0], papers[papers.length - 1]];
  if (first === undefined || last === undefined) return null;
  return { first: first.number, last: last.number };
}
