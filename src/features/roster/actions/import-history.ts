import { groupBy } from '../../../kernel/ordering';
import type { RawCell, Row, TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { ImportRowsInput, LastImport } from '../contract/import';
import { importHistoryTable, participantsTable } from '../tables';

export type ImportHistory = TableRead<typeof importHistoryTable.columns>;
type HistoryRow = Row<typeof importHistoryTable.columns>;

/** What an import wrote into one row of a sheet. */
export interface WrittenRow {
  readonly sheet: string;
  /** Of the row. */
  readonly key: string;
  readonly isNew: boolean;
  /** Before and after, by column key. */
  readonly cells: Readonly<Record<string, readonly [before: RawCell, after: RawCell]>>;
}

/** Below the longest text of a cell (50,000), so that one more pair always fits. */
const LONGEST_JSON = 20_000;

export function readImportHistory(ports: Ports): ImportHistory {
  return read(ports, importHistoryTable);
}

/** The rows that keep what one request writes; the same request makes rows with the same ids. */
export function historyRows(
  ports: Ports,
  { run, chunk, sender }: ImportRowsInput,
  written: readonly WrittenRow[],
): readonly HistoryRow[] {
  const [at, account] = [ports.clock.now(), ports.account.email()];
  const pieces = written.flatMap((row) => inPieces(row.cells).map((cells) => ({ ...row, cells })));
  return pieces.map(({ sheet, key, isNew, cells }, index) => ({
    id: `${run}-${chunk}-${index + 1}`,
    run,
    at,
    account,
    sender,
    sheet,
    row: key,
    isNew,
    cells: JSON.stringify(cells),
  }));
}

/** The rows to be kept beside those of a new request: of each account only the latest import can be undone. */
export function rowsToKeep(
  { rows }: ImportHistory,
  run: string,
  account: string,
): readonly HistoryRow[] {
  return rows.map(({ value }) => value).filter((row) => row.run === run || row.account !== account);
}

/** Keys of the rows that an import has made in a sheet so far. */
export function keysMade({ rows }: ImportHistory, run: string, sheet: string): ReadonlySet<string> {
  const own = rows.filter(({ value }) => value.run === run && value.sheet === sheet && value.isNew);
  return new Set(own.map(({ value }) => value.row));
}

/** The rows of the latest import of all. */
export function latestRun({ rows }: ImportHistory): readonly HistoryRow[] {
  const latest = rows.reduce<HistoryRow | null>(
    (found, { value }) => (found === null || value.at > found.at ? value : found),
    null,
  );
  return rows.map(({ value }) => value).filter(({ run }) => run === latest?.run);
}

/** The import that can be undone; null when there is none. */
export function lastImport(history: ImportHistory): LastImport | null {
  const rows = latestRun(history);
  const [first] = rows;
  if (first === undefined) return null;
  const own = rows.filter(({ sheet }) => sheet === participantsTable.sheet);
  const added = new Set(own.filter(({ isNew }) => isNew).map(({ row }) => row));
  const touched = new Set(rows.map(({ row }) => row));
  const { at, sender } = first;
  return { at, sender, added: added.size, changed: touched.size - added.size };
}

/** What an import wrote, row by row. */
export function writtenRows(rows: readonly HistoryRow[]): readonly WrittenRow[] {
  return [...groupBy(rows, ({ sheet, row }) => `${sheet}!${row}`).values()].flatMap((pieces) => {
    const [first] = pieces;
    if (first === undefined) return [];
    const cells = Object.assign({}, ...pieces.map((piece) => parseCells(piece.cells)));
    return [{ sheet: first.sheet, key: first.row, isNew: first.isNew, cells }];
  });
}

/** What somebody else wrote there says nothing. */
function parseCells(json: string): WrittenRow['cells'] {
  try {
    return JSON.parse(json) as WrittenRow['cells'];
  } catch {
    return {};
  }
}

function inPieces(cells: WrittenRow['cells']): readonly WrittenRow['cells'][] {
  const pieces: Record<string, readonly [RawCell, RawCell]>[] = [{}];
  let length = 0;
  for (const [column, pair] of Object.entries(cells)) {
    const more = JSON.stringify(pair).length + column.length;
    if (length > 0 && length + more > LONGEST_JSON) {
      pieces.push({});
      length = 0;
    }
    const piece = pieces[pieces.length - 1];
    if (piece !== undefined) piece[column] = pair;
    length += more;
  }
  return pieces;
}
