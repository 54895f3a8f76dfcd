import type { PlainDate } from '../../../../kernel/plain-date';
import { parseIsoDate, partsOfDate } from '../../../../kernel/plain-date';
import type {
  DateOrder,
  FoundTable,
  ImportedPerson,
  ImportReading,
  MappedColumn,
  SenderColumns,
} from '../../core';
import {
  dateOrders,
  findTable,
  headingSign,
  importTargets,
  proposeMapping,
  readPeople,
} from '../../core';
import type { LoadedRoster } from './load-roster';
import type { FileSheet } from './read-file';

/** A sheet of a file on its way into the roster: what was found and what a person has changed about it. */
export interface ImportDraft {
  readonly sheet: FileSheet;
  readonly table: FoundTable;
  readonly mapped: readonly MappedColumn[];
  /** By column; null as the cells show. */
  readonly orders: readonly (DateOrder | null)[];
  /** Jenis Peserta of newcomers of whom the file says none. */
  readonly population: string;
}

/** Reads a sheet anew: the heading where it seems to be, or where somebody says it is. */
export function openDraft(
  sheet: FileSheet,
  today: PlainDate,
  known: SenderColumns,
  headerLine: number | null = null,
): ImportDraft {
  const table = findTable(sheet.grid, headerLine);
  const mapped = proposeMapping(table, partsOfDate(today).year, known);
  const isPrison = mapped.some(({ target }) => target?.startsWith('restricted.') ?? false);
  const orders = table.columns.map(() => null);
  return { sheet, table, mapped, orders, population: isPrison ? 'WBP' : '' };
}

/** The draft with a column sent elsewhere; a place that takes one column only is taken from the other. */
export function sendColumn(draft: ImportDraft, at: number, target: string | null): ImportDraft {
  const joint = importTargets().find(({ key }) => key === target)?.joint ?? null;
  const mapped = draft.mapped.map((column, position): MappedColumn => {
    if (position === at) return { target, confidence: 'sure', by: 'person' };
    const isTaken = target !== null && joint === null && column.target === target;
    return isTaken ? { target: null, confidence: 'sure', by: 'person' } : column;
  });
  return { ...draft, mapped };
}

/** The draft with the dates of a column read in another order. */
export function orderDates(draft: ImportDraft, at: number, order: DateOrder): ImportDraft {
  const orders = draft.orders.map((known, position) => (position === at ? order : known));
  return { ...draft, orders };
}

/** The order in which each column of dates is read; null where no dates go. */
export function ordersOf(draft: ImportDraft): readonly (DateOrder | null)[] {
  return dateOrders(draft.table, { targets: targetsOf(draft), orders: draft.orders });
}

/** Whether people can be found at all: by a name or a number. */
export function namesPeople(draft: ImportDraft): boolean {
  const naming = [
    'participant.name',
    'participant.firstName',
    'participant.id',
    'participant.nik',
    'restricted.registerNumber',
  ];
  return draft.mapped.some(({ target }) => target !== null && naming.includes(target));
}

/** The people of the file as they would stand in the sheets. */
export function peopleOfDraft(
  draft: ImportDraft,
  { reply }: LoadedRoster,
): readonly ImportedPerson[] {
  const reading: ImportReading = {
    targets: targetsOf(draft),
    orders: draft.orders,
    packages: reply.packages,
    today: parseIsoDate(reply.today) ?? '1970-01-01',
  };
  return readPeople(draft.table, reading);
}

/** What is remembered of a sender: where his headings go. Headings themselves are not kept. */
export function senderColumns({ table, mapped }: ImportDraft): SenderColumns {
  return Object.fromEntries(
    table.columns.flatMap(({ label }, at) =>
      label === '' ? [] : [[headingSign(label), mapped[at]?.target ?? null]],
    ),
  );
}

/** Headers of places that the file would fill and the sheets lack. */
export function lackingHeaders(
  { mapped }: ImportDraft,
  { reply }: LoadedRoster,
): readonly string[] {
  const wanted = new Set(mapped.map(({ target }) => target));
  return importTargets()
    .filter(({ key }) => wanted.has(key))
    .filter(({ part, fills }) => fills.some((column) => !reply.columns[part].includes(column)))
    .map(({ header }) => header);
}

function targetsOf({ mapped }: ImportDraft): readonly (string | null)[] {
  return mapped.map(({ target }) => target);
}
