import type { CellAddress, Message, Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { RawCell, TableChange } from '../../../kernel/table';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { markFindings } from '../../../ports/mark-findings';
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
import { participantsTable, restrictedTable, sameDecisionsTable } from '../tables';
import { readCheckSettings } from './check-settings';
import { findingsSheet } from './findings-sheet';
import { highestIdEver, keepHighestId } from './highest-id';
import { findOpenPairs } from './open-pairs';

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
    const checks = readCheckSettings(ports);
    const { settings } = checks;
    const locale = ports.workbook.locale();
    // Notes on thousands of names must not hide an error below them.
    const findings = worstFirst([
      ...checks.problems,
      ...validateRoster({ participants, restricted, packages, today, settings, locale }),
    ]);
    const sheets = [participants, restricted];
    const fixes = sheets.flatMap((sheet) => findFixes(sheet, { packages, today }, settings));
    const highest = highestIdEver(ports, participants, restricted);
    const assigned = assignIds(participants.raw, highest);
    const language = programme.ok ? programme.value.program.language : 'id';
    const counts = countFindings(findings);
    const message: Message = {
      code: 'roster.validated',
      values: { problems: counts.errors + counts.warnings, rows: participants.raw.length },
    };
    const printed = findingsSheet(ports, message, findings, fixes, sheets, language);
    const held = ports.lock.during((): Commit => {
      const patches = assigned.map(({ row, id }) => ({ row, values: { id } }));
      const committed = writeAll(ports, updateRows(participants, patches), printed);
      markFindings(ports, participants, findings, language);
      markFindings(ports, restricted, findings, language);
      ports.workbook.flush();
      return committed;
    });
    if (held === null) return refused([problem('commit.busy')]);
    if (assigned.length > 0) keepHighestId(ports, highest + assigned.length);
    const findingsShown = findings.slice(0, FINDINGS_SHOWN);
    const reply = {
      rowsChecked: participants.raw.length,
      ...counts,
      // Rows without an id have no key to be counted by; each conflict is one of them.
      idsAssigned: Math.max(0, assigned.length - held.value.conflicts.length),
      findings: findingsShown.map(asFinding),
      fixable: fixes.filter(({ isCertain }) => isCertain).length,
      fixes: fixesFor(findingsShown, fixes).map(asFix),
      samePairs: findOpenPairs(participants, restricted, read(ports, sameDecisionsTable)).pairs
        .length,
      switchedOff: Object.keys(settings).filter((code) => settings[code] === 'off'),
    };
    const said = findingsShown.filter(({ severity }) => severity !== 'note');
    return done(reply, message, [...held.value.conflicts, ...said.map(withShortValue)]);
  },
};

/** A missing sheet or header: nothing can be said about the rows. */
function isAboutTheSheet({ code }: Problem): boolean {
  return ['table.sheet_missing', 'table.header_missing', 'table.header_twice'].includes(code);
}

function writeAll(ports: Ports, ids: TableChange, printed: TableChange | null): Commit {
  const changes = [ids, ...(printed === null ? [] : [printed])].filter(
    ({ edits, appended }) => edits.length + appended.length > 0,
  );
  return changes.length === 0 ? { conflicts: [], rowsWritten: 0 } : writeChanges(ports, changes);
}

function countFindings(
  findings: readonly Problem[],
): Pick<ValidateRosterReply, 'errors' | 'warnings' | 'notes'> {
  const count = (wanted: Problem['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

function worstFirst(findings: readonly Problem[]): readonly Problem[] {
  const of = (wanted: Problem['severity']) =>
    findings.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning'), ...of('note')];
}

/** Those of the findings that are shown come first, then what has no finding; as many as a person reads at once. */
function fixesFor(findings: readonly Problem[], fixes: readonly CellFix[]): readonly CellFix[] {
  const cellOf = ({ sheet, cell }: CellAddress): string => `${sheet}!${cell}`;
  const shown = new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [cellOf(at)])));
  const isShown = ({ at }: CellFix): boolean => shown.has(cellOf(at));
  return [...fixes.filter(isShown), ...fixes.filter((fix) => !isShown(fix))].slice(
    0,
    FINDINGS_SHOWN,
  );
}

function asFinding(found: Problem): RosterFinding {
  const { code, severity, values, at } = withShortValue(found);
  return { code, severity, values, at: at ?? null };
}

/** A cell may hold 50,000 characters; a screen shows the beginning. */
const LONGEST_VALUE = 100;

function withShortValue(found: Problem): Problem {
  const { at } = found;
  if (at?.value === undefined || at.value.length <= LONGEST_VALUE) return found;
  return { ...found, at: { ...at, value: `${at.value.slice(0, LONGEST_VALUE)}...` } };
}

function asFix({ kind, at, isCertain, isPrivate, expected, wanted }: CellFix): RosterFix {
  const short = (cell: RawCell): string => String(cell).slice(0, LONGEST_VALUE);
  const change = isPrivate ? null : { from: short(expected), to: short(wanted) };
  return { kind, at, isCertain, change };
}
