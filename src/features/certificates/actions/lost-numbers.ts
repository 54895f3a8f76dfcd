import { problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { writeChanges } from '../../../ports/tables';
import type { LostNumbersRequest } from '../contract';
import { lostNumbersRequest } from '../contract';
import type { LostNumber, Paper } from '../core';
import { findLostNumbers } from '../core';
import { readNumberMarks } from './number-marks';
import { readRegister } from './register';

/** Enters every number whose row is gone as void, with the reason: a number is issued or void, never missing. */
export const noteLostNumbersAction: Action<LostNumbersRequest, { readonly numbers: number }> = {
  id: 'certificates.noteLostNumbers',
  input: lostNumbersRequest,
  writes: true,
  run(ports, { reason }) {
    const held = ports.lock.during(() => {
      const register = readRegister(ports);
      if (register.problems.length > 0) return { problems: register.problems, count: 0 };
      const papers = register.rows.map((row) => row.value);
      const rows = findLostNumbers(papers, readNumberMarks(ports)).map((lost) =>
        voidRow(lost, reason.trim()),
      );
      const { conflicts } = writeChanges(ports, [writeRows(register, rows)]);
      return { problems: conflicts, count: conflicts.length > 0 ? 0 : rows.length };
    });
    if (held === null) return refused([problem('commit.busy')]);
    const { problems, count } = held.value;
    if (problems.length > 0) return refused(problems);
    const message = { code: 'certificates.lost_numbers_noted', values: { count } };
    return done({ numbers: count }, message);
  },
};

function voidRow({ kind, series, sequence }: LostNumber, reason: string): Paper {
  const empty = { name: '', package: '', number: '', mailTo: '', mailedAt: '', sha256: '' };
  const noFiles = { documentId: '', pdfId: '', owner: '', copyKey: '', abandoned: '' };
  return {
    ...{ ...empty, ...noFiles, fileName: '', printed: '', replaces: '', reprints: null },
    revocation: null,
    ...{ signature: null, signedId: '', signedSha256: '', signedOwner: '' },
    ...{ id: `-/${kind}/${series}/${sequence}`, participant: '-', issuedOn: null, version: 1 },
    ...{ kind, series, sequence, state: 'void', note: reason },
  };
}
