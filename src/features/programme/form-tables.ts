import type { Columns, Table } from '../../kernel/table';
import {
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  periodsTable,
  roomsTable,
  trainersTable,
  unitsTable,
} from './tables';

const formTables: readonly Table[] = [
  institutionsTable,
  packagesTable,
  unitsTable,
  trainersTable,
  roomsTable,
  officialsTable,
  daysOffTable,
  periodsTable,
  eventsTable,
];

/** The table of a sheet whose rows are filled in by a form; null when it has none. */
export function formTable(sheet: string): Table<Columns> | null {
  return formTables.find((table) => table.sheet === sheet) ?? null;
}
