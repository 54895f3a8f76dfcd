import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { Commit } from '../../../ports/tables';
import { read, writeChanges } from '../../../ports/tables';
import { readProgramme } from '../../programme';
import type { RosterFinding, ValidateRosterInput, ValidateRosterReply } from '../contract';
import { validateRosterInput } from '../contract';
import { assignIds, highestId, validateRoster } from '../core';
import { participantsTable, restrictedTable } from '../tables';
import { markFindings } from './mark-findings';

/** As many findings as a person reads at once; the rest is on the cells. */
const FINDINGS_SHOWN = 200;

/** Ids are never given twice, even when the row with the highest one was deleted. */
const HIGHEST_ID_KEY = 'roster.highestId';

/** Checks Peserta and Data Terbatas, gives ids to new rows, and shows every finding on its cell. */
export const validateRosterAction: Action<ValidateRosterInput, ValidateRosterReply> = {
  id: 'roster.validate',
  input: validateRosterInput,
  writes: true,
  run(ports) {
    const participants = read(ports, participantsTable);
    const restricted = read(ports, restrictedTable);
    const broken = [...participants.problems, ...restricted.problems].filter(isAboutTheSheet);
    if (broken.length > 0) return refused(broken);
    const programme = readProgramme(ports, 'packages');
    const findings = validateRoster({
      participants,
      restricted,
      packages: programme.ok ? programme.value.packages.map(({ code }) => code) : [],
      today: ports.clock.today(),
    });
    const ids = participants.raw.concat(restricted.raw).map(({ key }) => key);
    const highest = Math.max(
      highestId(ids),
      Number(ports.store.document.get(HIGHEST_ID_KEY) ?? '0') || 0,
    );
    const assigned = assignIds(participants.raw, highest);
    const language = programme.ok ? programme.value.program.language : 'id';
    const held = ports.lock.during((): Commit => {
      const patches = assigned.map(({ row, id }) => ({ row, values: { id } }));
      const committed = writeIds(ports, updateRows(participants, patches));
      markFindings(ports, participants, findings, language);
      markFindings(ports, restricted, findings, language);
      ports.workbook.flush();
      return committed;
    });
    if (held === null) return refused([problem('commit.busy')]);
    if (assigned.length > 0) {
      ports.store.document.set(HIGHEST_ID_KEY, String(highest + assigned.length));
    }
    const reply = {
      rowsChecked: participants.raw.length,
      ...countFindings(findings),
      // Rows without an id have no key to be counted by; each conflict is one of them.
      idsAssigned: Math.max(0, assigned.length - held.value.conflicts.length),
      findings: findings.slice(0, FINDINGS_SHOWN).map(asFinding),
    };
    const problems = reply.errors + reply.warnings;
    return done(
      reply,
      { code: 'roster.validated', values: { problems, rows: reply.rowsChecked } },
      [
        ...held.value.conflicts,
        ...findings.filter(({ severity }) => severity !== 'note').slice(0, FINDINGS_SHOWN),
      ],
    );
  },
};

/** A missing sheet or header: nothing can be said about the rows. */
function isAboutTheSheet({ code }: Problem): boolean {
  return ['table.sheet_missing', 'table.header_missing', 'table.header_twice'].includes(code);
}

function writeIds(ports: Ports, change: ReturnType<typeof updateRows>): Commit {
  return change.edits.length === 0
    ? { conflicts: [], rowsWritten: 0 }
    : writeChanges(ports, [change]);
}

function countFindings(
  findings: readonly Problem[],
): Pick<ValidateRosterReply, 'errors' | 'warnings' | 'notes'> {
  const count = (wanted: Problem['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

function asFinding({ code, severity, values, at }: Problem): RosterFinding {
  return { code, severity, values, at: at ?? null };
}
