import type { PlainDate } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import type { Columns, TableRead } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { packagesTable } from '../../programme';
import type { EnrolInput, EnrolReply } from '../contract';
import { enrolInput } from '../contract';
import type { EntryCells, EntryFinding, RosterEntry } from '../core';
import { checkEntry, rosterContext, tidyCell } from '../core';
import { participantsTable, restrictedTable } from '../tables';
import { readCheckSettings } from './check-settings';
import { findLookAlikesOf, rememberDifferent } from './look-alikes';
import { idOfRequest } from './request-log';
import { saveEntry } from './save-entry';

/** What is there when somebody is enrolled. */
interface Roster {
  readonly participants: TableRead<typeof participantsTable.columns>;
  readonly restricted: TableRead<typeof restrictedTable.columns>;
  readonly packages: readonly string[];
  readonly today: PlainDate;
}

/**
 * Saves one person, new or changed, under the rules of the roster. Somebody who seems to be there already is shown
 * first; the same request sent twice writes once.
 */
export const enrolAction: Action<EnrolInput, EnrolReply> = {
  id: 'roster.enrol',
  input: enrolInput,
  writes: true,
  run(ports, request) {
    const participants = read(ports, participantsTable);
    const restricted = read(ports, restrictedTable);
    const broken = [participants, restricted].flatMap((sheet) =>
      sheet.positions.has('id') ? [] : sheet.problems,
    );
    if (broken.length > 0) return refused(broken);
    const saved = idOfRequest(ports.store.user, request.requestId);
    if (
      request.id === null &&
      saved !== null &&
      participants.raw.some(({ key }) => key === saved)
    ) {
      return enrolled(saved);
    }
    const packages = read(ports, packagesTable).rows.map(({ value }) => value.code);
    const roster = { participants, restricted, packages, today: ports.clock.today() };
    const input = tidied(request, roster);
    const entry = entryOf(input, roster);
    if (entry === null) return refused([problem('roster.person_gone', { id: input.id ?? '' })]);
    const errors = findErrors(ports, input, entry, roster);
    if (errors.length > 0) return refused(errors.map((found) => found.problem));
    const same = findLookAlikesOf(ports, input, entry, roster);
    if (same.length > 0) return done({ id: null, same }, { code: 'roster.maybe_same', values: {} });
    const written = saveEntry(ports, input, roster);
    if (written === null) return refused([problem('commit.busy')]);
    const locked = written.conflicts.filter(({ code }) => code === 'commit.sheet_locked');
    if (locked.length > 0) return refused(locked);
    rememberDifferent(ports, written.id, input.different);
    return enrolled(written.id, written.conflicts);
  },
};

/** What was typed, in the words of the sheets: it is checked as it will stand there. */
function tidied(request: EnrolInput, roster: Roster): EnrolInput {
  const { participants, restricted } = roster;
  const tidy = ({ table }: TableRead<Columns>, cells: EntryCells) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([column, cell]) => {
        const type = table.columns[column]?.type;
        if (type === undefined || column === table.key) return [];
        return [[column, tidyCell(column, type, cell, roster)]];
      }),
    );
  return {
    ...request,
    participant: tidy(participants, request.participant),
    restricted: tidy(restricted, request.restricted),
  };
}

function enrolled(id: string, conflicts: Parameters<typeof done>[2] = []) {
  const value: EnrolReply = { id, same: [] };
  return done(value, { code: 'roster.enrolled', values: { id } }, conflicts);
}

/** The person as he will be; null when he should be there and is not. */
function entryOf(input: EnrolInput, { participants, restricted }: Roster): RosterEntry | null {
  const standing = participants.raw.find(({ key }) => key !== '' && key === input.id);
  if (input.id !== null && standing === undefined) return null;
  const secret = restricted.raw.find(({ key }) => key !== '' && key === input.id);
  const typed = Object.values(input.restricted).some((cell) => cell !== '');
  return {
    id: input.id ?? '',
    participant: { ...standing?.cells, ...input.participant },
    restricted: secret !== undefined || typed ? { ...secret?.cells, ...input.restricted } : null,
  };
}

/** Errors in the fields that are to be written: an old error elsewhere does not stop a correction. */
function findErrors(
  ports: Ports,
  input: EnrolInput,
  entry: RosterEntry,
  roster: Roster,
): readonly EntryFinding[] {
  const { participants, restricted } = roster;
  const context = rosterContext(roster);
  const rowIn = (rows: readonly { readonly key: string; readonly row: number }[]): number =>
    rows.find(({ key }) => key !== '' && key === input.id)?.row ?? 0;
  const rows = { participant: rowIn(participants.raw), restricted: rowIn(restricted.raw) };
  return checkEntry(entry, context, rows, readCheckSettings(ports).settings).filter(
    ({ part, column, problem: { severity } }) =>
      severity === 'error' && (input.id === null || column in input[part]),
  );
}
