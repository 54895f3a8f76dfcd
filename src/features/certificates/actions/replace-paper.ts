import { problem } from '../../../kernel/problem';
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
import { noteNumbers } from './number-marks';
import { readInput } from './read-input';
import { readRegister } from './register';
import { tellIfPending } from './tell-verifier';

/** Issues a new version of a paper: a correction in its place, or a copy beside it. The job then makes and mails it. */
export const replaceAction: Action<ReplaceRequest, ReplaceReply> = {
  id: 'certificates.replace',
  input: replaceRequest,
  writes: true,
  run(ports, request) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    const held = ports.lock.during(() => replace(ports, input.value, request));
    if (held === null) return refused([problem('commit.busy')]);
    if (!held.value.ok) return refused(held.value.problems);
    const { id, number } = held.value.value;
    const code = `certificates.replaced_${request.change}`;
    const values = { former: request.paper, number };
    return done({ paper: id, number }, { code, values }, tellIfPending(ports));
  },
};

function replace(
  ports: Ports,
  input: IssueInput,
  { paper: id, change, reason }: ReplaceRequest,
): Result<Paper> {
  const table = readRegister(ports);
  if (table.problems.length > 0) return { ok: false, problems: table.problems };
  const register = table.rows.map((row) => row.value);
  const former = register.find((paper) => paper.id === id);
  if (former === undefined) return refuse(problem('certificates.paper_unknown', { paper: id }));
  const made = newVersion({ ...input, register }, former, change, reason.trim());
  if (!made.ok) return made;
  const { issued, superseded } = made.value;
  const { paper } = issued;
  const replaced = register.filter((one) => superseded.has(one.id));
  const rows = [...replaced.map((one) => ({ ...one, ...superseded.get(one.id) })), paper];
  const { conflicts } = writeChanges(ports, [writeRows(table, rows)]);
  if (conflicts.length > 0) return { ok: false, problems: conflicts };
  noteNumbers(ports, [paper]);
  return accept(paper);
}
