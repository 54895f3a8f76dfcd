import type { Message, Problem } from '../../../kernel/problem';
import { asWarning } from '../../../kernel/problem';
import type { Columns, Row, Table } from '../../../kernel/table';
import { rewriteRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { graduationTable } from '../../assessment';
import { guestsTable, papersTable } from '../../certificates';
import { guestEntries } from '../../certificates/core';
import { eligibilityTable } from '../../eligibility';
import { demandsTable, followUpsTable } from '../../followup';
import { placementTable } from '../../placement';
import { packagesTable, readProgramSheet, trainersTable, unitsTable } from '../../programme';
import { participantsTable } from '../../roster';
import { sessionsTable } from '../../schedule';
import type { RefreshReply } from '../contract';
import { refreshRequest } from '../contract';
import type { Figure, ReportFacts } from '../core';
import { countFigures } from '../core';
import { figuresTable } from '../tables';

/** Counts everything again and writes Ringkasan. A cell that cannot be read is a warning here: the rest still counts. */
export const refreshAction: Action<Record<string, never>, RefreshReply> = {
  id: 'reports.refresh',
  input: refreshRequest,
  writes: true,
  run(ports) {
    const program = readProgramSheet(ports);
    const language = program.ok ? program.value.language : 'id';
    const { facts, problems } = readFacts(ports);
    const figuresRead = read(ports, figuresTable);
    const missing = [...problems, ...figuresRead.problems].filter(hasNoRows);
    if (missing.length > 0) return refused(missing);
    const notes = new Map(figuresRead.rows.map(({ value: { id, note } }) => [id, note]));
    const words = (message: Message): string => ports.sentences.say(message, language);
    const figures = countFigures(facts).map(
      ({ id, section, label, value }): Figure => ({
        id,
        section: words(section),
        label: words(label),
        value,
        note: notes.get(id) ?? '',
      }),
    );
    const { conflicts } = commit(ports, rewriteRows(figuresRead, figures));
    return done({ figures }, { code: 'reports.refreshed', values: { figures: figures.length } }, [
      ...problems.map(asWarning),
      ...conflicts,
    ]);
  },
};

function readFacts(ports: Ports): {
  readonly facts: ReportFacts;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const rowsOf = <C extends Columns>(table: Table<C>): readonly Row<C>[] => {
    const found = read(ports, table);
    problems.push(...found.problems);
    return found.rows.map((row) => row.value);
  };
  const today = ports.clock.today();
  const sessions = rowsOf(sessionsTable);
  const papers = rowsOf(papersTable);
  const facts: ReportFacts = {
    participants: rowsOf(participantsTable),
    eligibility: rowsOf(eligibilityTable),
    today,
    packages: rowsOf(packagesTable),
    placements: rowsOf(placementTable),
    sessions,
    graduation: rowsOf(graduationTable),
    papers,
    guests: guestEntries({ ...readGuests(ports), sessions, today }, papers),
    demands: rowsOf(demandsTable),
    followUps: rowsOf(followUpsTable),
  };
  return { facts, problems };
}

/** Workbooks without guest speakers lack these sheets, or need nothing of them. */
function readGuests(ports: Ports) {
  const rowsOf = <C extends Columns>(table: Table<C>): readonly Row<C>[] =>
    read(ports, table).rows.map(({ value }) => value);
  return {
    guests: rowsOf(guestsTable),
    units: rowsOf(unitsTable),
    trainers: rowsOf(trainersTable),
  };
}

/** A sheet or a header that is missing leaves nothing to count. */
export function hasNoRows(found: Problem): boolean {
  return ['table.sheet_missing', 'table.header_missing', 'table.header_twice'].includes(found.code);
}
