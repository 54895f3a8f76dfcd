import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { writeChanges } from '../../../ports/tables';
import type { ReplaceReply, ReplaceRequest } from '../contract';
import { replaceRequest } from '../contract';
import type { IssueInput, Paper } from '../core';
import { newVersion } from '../core';
import { noteNumbers, readNumberMarks } from './number-marks';
import { readInput } from './read-input';
import { readRegister } from './register';
import { tellIfPending } from './tell-verifier';
import { verifierProblems } from './verifier-store';

/** Issues a new version of a paper: a correction in its place, or a copy beside it. The job then makes and mails it. */
export const replaceAction: Action<ReplaceRequest, ReplaceReply> = {
  id: 'certificates.replace',
  input: replaceRequest,
  writes: true,
  run(ports, request) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    const lost = request.change === 'copy' ? [] : verifierProblems(ports);
    if (lost.length > 0) return refused(lost);
    const held = ports.lock.during(() => replace(ports, input.value, request));
    if (held === null) return refused([problem('commit.busy')]);
    if (!held.value.ok) return refused(held.value.problems);
    const { paper, conflicts } = held.value.value;
    const { id, number } = paper;
    const code = `certificates.replaced_${request.change}`;
    const values = { former: request.paper, number };
    const problems = [...conflicts.map(asWarning), ...tellIfPending(ports)];
    return done({ paper: id, number }, { code, values }, problems);
  },
};

function replace(
  ports: Ports,
  input: IssueInput,
  { paper: id, change, reason }: ReplaceRequest,
): Result<{ readonly paper: Paper; readonly conflicts: readonly Problem[] }> {
  const table = readRegister(ports);
  if (table.problems.length > 0) return { ok: false, problems: table.problems };
  const register = table.rows.map((row) => row.value);
  const former = register.find((paper) => paper.id === id);
  if (former === undefined) return refuse(problem('certificates.paper_unknown', { paper: id }));
  const marks = readNumberMarks(ports);
  const made = newVersion({ ...input, marks, register }, former, change, reason.trim());
  if (!made.ok) return made;
  const { issued, superseded } = made.value;
  const { paper } = issued;
  const replaced = register.filter((one) => superseded.has(one.id));
  // The new row first: killed in between there are two valid papers, and the next step ends it; else there were none.
  const added = writeChanges(ports, [writeRows(table, [paper])]);
  if (added.conflicts.length > 0) return { ok: false, problems: added.conflicts };
  noteNumbers(ports, [paper], input.program);
  if (replaced.length === 0) return accept({ paper, conflicts: [] });
  const rows = replaced.map((one) => ({ ...one, ...superseded.get(one.id) }));
  const { conflicts } = writeChanges(ports, [writeRows(table, rows)]);
  return accept({ paper, conflicts });
}
