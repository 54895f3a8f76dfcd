import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { Commit } from '../../../ports/tables';
import { read, writeChanges } from '../../../ports/tables';
import { readProgramme } from '../../programme';
import type {
  RosterFinding,
  RosterFix,
  ValidateRosterInput,
  ValidateRosterReply,
} from '../contract';
import { validateRosterInput } from '../contract';
import type { CellFix } from '../core';
import { assignIds, findFixes, validateRoster } from '../core';
import { participantsTable, restrictedTable } from '../tables';
import { highestIdEver, keepHighestId } from './highest-id';
import { markFindings } from './mark-findings';

/** As many findings as a person reads at once; the rest is on the cells. */
const FINDINGS_SHOWN = 200;

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
    const packages = programme.ok ? programme.value.packages.map(({ code }) => code) : [];
    const today = ports.clock.today();
    const findings = validateRoster({ participants, restricted, packages, today });
    const fixes = [...findFixes(participants, packages), ...findFixes(restricted, packages)];
    const highest = highestIdEver(ports, participants.raw.concat(restricted.raw));
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
    if (assigned.length > 0) keepHighestId(ports, highest + assigned.length);
    const reply = {
      rowsChecked: participants.raw.length,
      ...countFindings(findings),
      // Rows without an id have no key to be counted by; each conflict is one of them.
      idsAssigned: Math.max(0, assigned.length - held.value.conflicts.length),
      findings: findings.slice(0, FINDINGS_SHOWN).map(asFinding),
      fixable: fixes.length,
      fixes: fixes.slice(0, FINDINGS_SHOWN).map(asFix),
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

function asFix({ kind, at, isPrivate, expected, wanted }: CellFix): RosterFix {
  const change = isPrivate ? null : { from: String(expected), to: String(wanted) };
  return { kind, at, change };
}
