import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Columns, RawCell, RowEdit, TableChange, TableRead } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { read, writeChanges } from '../../../ports/tables';
import type { ImportRowsInput, ImportRowsReply } from '../contract/import';
import { importRowsInput } from '../contract/import';
import type { EntryPart, ImportRow, RosterPerson } from '../core';
import { assignIds, findMatches, indexPeople, tidyCell } from '../core';
import { participantsTable, restrictedTable } from '../tables';
import { highestIdEver, keepHighestId } from './highest-id';
import type { ImportHistory, WrittenRow } from './import-history';
import { historyRows, keysMade, readImportHistory, rowsToKeep } from './import-history';
import { idOfRequest, keepRequest } from './request-log';

interface Sheets {
  readonly participant: TableRead<Columns>;
  readonly restricted: TableRead<Columns>;
  readonly history: ImportHistory;
}

/** A row of the request with the id it gets or has. */
interface PlacedRow extends ImportRow {
  readonly key: string;
}

/**
 * Writes one share of an import, whole. Cells that a colleague changed since the preview, and new people whom somebody
 * has enrolled meanwhile, are left alone and reported. The same request sent twice writes once.
 */
export const importRowsAction: Action<ImportRowsInput, ImportRowsReply> = {
  id: 'roster.importRows',
  input: importRowsInput,
  writes: true,
  run(ports, input) {
    const sheets: Sheets = {
      participant: read(ports, participantsTable),
      restricted: read(ports, restrictedTable),
      history: readImportHistory(ports),
    };
    const broken = [
      ...sheets.history.problems,
      ...[sheets.participant, sheets.restricted].flatMap((sheet) =>
        sheet.positions.has('id') ? [] : sheet.problems,
      ),
    ];
    if (broken.length > 0) return refused(broken);
    const held = ports.lock.during(() => writeShare(ports, input, sheets));
    if (held === null) return refused([problem('commit.busy')]);
    const { rows, conflicts, left } = held.value;
    const locked = conflicts.filter(({ code }) => code === 'commit.sheet_locked');
    if (locked.length > 0) return refused(locked);
    const isNew = ({ id }: PlacedRow): boolean => id === null;
    const value: ImportRowsReply = {
      added: rows.filter(isNew).length,
      changed: countChanged(
        rows.filter((row) => !isNew(row)),
        sheets,
        conflicts,
      ),
      left,
    };
    const { added } = value;
    const counts = { added, changed: value.changed, left: left.length };
    return done(value, { code: 'roster.imported', values: counts }, conflicts);
  },
};

function writeShare(
  ports: Ports,
  input: ImportRowsInput,
  sheets: Sheets,
): {
  readonly rows: readonly PlacedRow[];
  readonly conflicts: readonly Problem[];
  readonly left: readonly number[];
} {
  const placed = placeRows(ports, input, sheets);
  const gone = findGone(placed, sheets);
  const present = findPresent(placed, input.run, sheets);
  const rows = placed.filter(({ line }) => !gone.has(line) && !present.has(line));
  const written = [
    ...writtenIn(sheets, 'restricted', rows, input.run),
    ...writtenIn(sheets, 'participant', rows, input.run),
  ];
  const kept = rowsToKeep(sheets.history, input.run, ports.account.email());
  // What can be undone is kept before it is done; the locked sheet comes before the open one.
  const changes: readonly TableChange[] = [
    writeRows(sheets.history, [...kept, ...historyRows(ports, input, written)], {
      removeOthers: true,
    }),
    changeOf(sheets.restricted, written),
    changeOf(sheets.participant, written),
  ];
  const { conflicts } = writeChanges(
    ports,
    changes.filter(({ edits, appended }) => edits.length + appended.length > 0),
  );
  const unwritten = [
    ...[...gone].map((row) => problem('roster.import_person_gone', { row })),
    ...[...present].map((row) => problem('roster.import_now_there', { row })),
  ];
  return {
    rows,
    // His row is there: an earlier answer to the same request was lost.
    conflicts: [...unwritten, ...conflicts.filter(({ code }) => code !== 'commit.key_taken')],
    left: [...gone, ...present],
  };
}

/** Gives ids to new people. A request that comes again gets the ids it had. */
function placeRows(
  ports: Ports,
  { run, chunk, rows }: ImportRowsInput,
  { participant, restricted }: Sheets,
): readonly PlacedRow[] {
  const fresh = rows.filter(({ id }) => id === null);
  const request = `${run}/${chunk}`;
  const known = idOfRequest(ports.store.user, request);
  const highest =
    known === null
      ? highestIdEver(ports, participant, restricted)
      : Number(known.replace(/\D/g, '')) - 1;
  const ids = assignIds(
    fresh.map(({ line }) => ({ row: line, key: '' })),
    highest,
  );
  const [first] = ids;
  if (known === null && first !== undefined) {
    keepRequest(ports.store.user, request, first.id);
    keepHighestId(ports, highest + ids.length);
  }
  const idByLine = new Map(ids.map(({ row, id }) => [row, id]));
  return rows.map((row) => ({
    ...withTidyPhone(row),
    key: row.id ?? idByLine.get(row.line) ?? '',
  }));
}

/** As enrolment writes it. The rules of telephone numbers are too large for the page of the dialog. */
function withTidyPhone(row: ImportRow): ImportRow {
  const phone = row.participant['phone'];
  if (phone === undefined) return row;
  const context = { packages: [], today: '1970-01-01' } as const;
  const tidy = tidyCell('phone', participantsTable.columns.phone.type, phone, context);
  return { ...row, participant: { ...row.participant, phone: tidy } };
}

/** Rows of known people whose row somebody has removed or merged since the preview. */
function findGone(rows: readonly PlacedRow[], { participant }: Sheets): ReadonlySet<number> {
  const there = new Set(participant.raw.map(({ key }) => key));
  const gone = rows.filter(({ id }) => id !== null && !there.has(id));
  return new Set(gone.map(({ line }) => line));
}

/** Rows of new people who are in the roster by now, other than by this import. */
function findPresent(
  rows: readonly PlacedRow[],
  run: string,
  { participant, restricted, history }: Sheets,
): ReadonlySet<number> {
  const own = keysMade(history, run, participant.table.sheet);
  const given = new Set(rows.map(({ key }) => key));
  const secrets = new Map(restricted.raw.map(({ key, cells }) => [key, cells]));
  const others = participant.raw
    .filter(({ key }) => !own.has(key) && !given.has(key))
    .map(({ key, cells }): RosterPerson => {
      return { id: key, participant: cells, restricted: secrets.get(key) ?? null };
    });
  const index = indexPeople(others);
  const isThere = (row: PlacedRow): boolean =>
    findMatches(row, index).some(
      ({ at, isCertain }) => isCertain && !row.different.includes(others[at]?.id ?? ''),
    );
  const fresh = rows.filter(({ id }) => id === null);
  return new Set(fresh.filter(isThere).map(({ line }) => line));
}

/** What is written into the rows of one sheet: those of known keys are edited, others and those of this import new. */
function writtenIn(
  sheets: Sheets,
  part: EntryPart,
  rows: readonly PlacedRow[],
  run: string,
): readonly WrittenRow[] {
  const { table, raw } = sheets[part];
  const made = keysMade(sheets.history, run, table.sheet);
  const standing = new Set(raw.map(({ key }) => key).filter((key) => !made.has(key)));
  return rows.flatMap((row): readonly WrittenRow[] => {
    const cells: Record<string, readonly [RawCell, RawCell]> = {};
    for (const [column, after] of Object.entries(row[part])) {
      if (column === table.key || !(column in table.columns)) continue;
      cells[column] = [row.before[part][column] ?? '', after];
    }
    if (Object.keys(cells).length === 0) return [];
    const isNew = row.id === null || (part === 'restricted' && !standing.has(row.key));
    return [{ sheet: table.sheet, key: row.key, isNew, cells }];
  });
}

function changeOf({ table, raw }: TableRead<Columns>, written: readonly WrittenRow[]): TableChange {
  const rowByKey = new Map(raw.map(({ key, row }) => [key, row]));
  const own = written.filter(({ sheet }) => sheet === table.sheet);
  const edits = own
    .filter(({ isNew }) => !isNew)
    .map(({ key, cells }): RowEdit => {
      const edited = Object.entries(cells).map(([column, [expected, wanted]]) => [
        column,
        { expected, wanted },
      ]);
      const row = rowByKey.get(key) ?? 0;
      return { row, key, cells: Object.fromEntries(edited), isRemoval: false };
    });
  const appended = own
    .filter(({ isNew }) => isNew)
    .map(({ key, cells }) => ({
      [table.key]: key,
      ...Object.fromEntries(Object.entries(cells).map(([column, [, after]]) => [column, after])),
    }));
  return { table, edits, appended };
}

/** People of whom at least one cell was not in a conflict. */
function countChanged(
  rows: readonly PlacedRow[],
  sheets: Sheets,
  conflicts: readonly Problem[],
): number {
  const inConflict = new Set(conflicts.map(({ at }) => `${at?.sheet}!${at?.row}!${at?.column}`));
  const isWritten = (row: PlacedRow, part: EntryPart): boolean => {
    const { table, raw } = sheets[part];
    const at = raw.find(({ key }) => key === row.key)?.row ?? 0;
    return Object.keys(row[part]).some(
      (column) => !inConflict.has(`${table.sheet}!${at}!${table.columns[column]?.header}`),
    );
  };
  return rows.filter((row) => isWritten(row, 'participant') || isWritten(row, 'restricted')).length;
}
