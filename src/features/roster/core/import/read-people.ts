import { compareText } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import type { EntryCells, EntryPart } from '../check-entry';
import { areNiksRounded, cleanNik } from '../nik';
import { participantColumns } from '../roster-columns';
import type { FoundTable, SourceRow } from './found-table';
import type { ImportTarget } from './import-targets';
import { BIRTH, importTargets } from './import-targets';
import { LONGEST_IMPORTED } from './import-text';
import { joinParts } from './join-parts';
import type { DateOrder } from './read-date-column';
import { judgeDateOrder } from './read-date-column';
import type { CellReading, NamedPackage } from './read-import-cell';
import { holdTicks, readBirthCell, readImportCell } from './read-import-cell';

/** How a file is read: one target and one order of dates for each column; null where it is not imported. */
export interface ImportReading {
  readonly targets: readonly (string | null)[];
  /** Null: as the cells show. */
  readonly orders: readonly (DateOrder | null)[];
  readonly packages: readonly NamedPackage[];
  readonly today: PlainDate;
}

/** Something found in a cell of a file. */
export interface CellNote {
  /** 1-based row of the file. */
  readonly line: number;
  /** Header of the place it was read for. */
  readonly header: string;
  readonly code: string;
}

/** A person of a file. Only filled cells, by column key, as they will stand in the sheets. */
export interface ImportedPerson {
  /** 1-based row of the file. */
  readonly line: number;
  readonly participant: EntryCells;
  readonly restricted: EntryCells;
  readonly notes: readonly CellNote[];
}

interface ReadColumn {
  readonly at: number;
  readonly label: string;
  readonly target: ImportTarget;
  readonly reading: CellReading;
}

/** The order in which each column of dates is read, as chosen or as its cells show; null where no dates go. */
export function dateOrders(
  table: FoundTable,
  { targets, orders }: Pick<ImportReading, 'targets' | 'orders'>,
): readonly (DateOrder | null)[] {
  const kinds = new Map(importTargets().map(({ key, type }) => [key, type.kind]));
  return table.columns.map((_, at) => {
    const target = targets[at] ?? null;
    if (target === null || target === BIRTH || kinds.get(target) !== 'date') return null;
    return orders[at] ?? judgeDateOrder(cellsAt(table, at));
  });
}

/** Reads every person of a table; the order of rows and columns does not change what is read. */
export function readPeople(table: FoundTable, reading: ImportReading): readonly ImportedPerson[] {
  const byKey = new Map(importTargets().map((target) => [target.key, target]));
  const orders = dateOrders(table, reading);
  const columns = table.columns.flatMap(({ label }, at): readonly ReadColumn[] => {
    const target = byKey.get(reading.targets[at] ?? '');
    if (target === undefined) return [];
    const isNikRounded =
      target.column === 'nik' &&
      areNiksRounded(cellsAt(table, at).map((cell) => cleanNik(textOf(cell))));
    const { today, packages } = reading;
    const order = orders[at] ?? 'day_first';
    const hasTicks = holdTicks(cellsAt(table, at));
    return [{ at, label, target, reading: { order, today, packages, isNikRounded, hasTicks } }];
  });
  // Texts that are joined stand in the order of their headings, wherever their columns are.
  columns.sort((left, right) => compareText(left.label, right.label));
  return table.rows.map((row) => readPerson(row, columns));
}

function cellsAt(table: FoundTable, at: number): readonly RawCell[] {
  return table.rows.map((row) => row.cells[at] ?? '');
}

type CellsInWork = Readonly<Record<EntryPart, Map<string, RawCell>>>;

function readPerson(row: SourceRow, columns: readonly ReadColumn[]): ImportedPerson {
  const cells: CellsInWork = { participant: new Map(), restricted: new Map() };
  const notes = columns.flatMap((column): CellNote[] => {
    const code = readInto(cells, column, row.cells[column.at] ?? '');
    return code === null ? [] : [{ line: row.line, header: column.target.header, code }];
  });
  const isTwice = joinParts(cells.participant);
  if (isTwice) {
    const { header } = participantColumns.sex;
    notes.push({ line: row.line, header, code: 'roster.import_sex_twice' });
  }
  return {
    line: row.line,
    participant: Object.fromEntries(cells.participant),
    restricted: Object.fromEntries(cells.restricted),
    notes,
  };
}

/** Reads one cell into its place or places; gives what was found about it. */
function readInto(
  cells: CellsInWork,
  { target, reading }: ReadColumn,
  raw: RawCell,
): string | null {
  if (target.key === BIRTH) {
    const { place, date, code } = readBirthCell(raw, reading);
    if (place !== '') cells.participant.set('birthPlace', place);
    if (date !== '') cells.participant.set('birthDate', date);
    return code;
  }
  const { cell, code } = readImportCell(target, raw, reading);
  const isPut = cell === '' || put(cells[target.part], target, cell);
  return isPut ? code : 'roster.import_too_long';
}

/** Puts a cell into its place, behind what another column has put there; false when both are too long together. */
function put(cells: Map<string, RawCell>, { column, joint }: ImportTarget, cell: RawCell): boolean {
  const before = cells.get(column);
  const isAdded = before !== undefined && joint !== null && before !== cell;
  const after = isAdded ? `${textOf(before)}${joint}${textOf(cell)}` : cell;
  if (typeof after === 'string' && after.length > LONGEST_IMPORTED) return false;
  cells.set(column, after);
  return true;
}
