import * as z from 'zod/mini';
import type { Table, TableChange } from '../kernel/table';
import { writeRows } from '../kernel/table';
import type { Action } from '../ports/action';
import { done } from '../ports/action';
import type { Feature } from '../ports/feature';
import { commit, read } from '../ports/tables';
import type { ColumnLayout, SheetLayout } from '../ports/workbook';
import { runLogTable } from './run-log';

/** What setting up made; existing sheets, columns and rows are never changed. */
export interface SheetsReady {
  readonly created: readonly string[];
  readonly addedColumns: number;
  readonly rowsFilled: number;
}

/** *Siapkan lembar*: makes missing sheets and columns, and fills sheets that are still empty with their first rows. */
export function setUpSheetsAction(features: readonly Feature[]): Action<unknown, SheetsReady> {
  return {
    id: 'app.setUpSheets',
    input: z.unknown(),
    writes: true,
    run(ports) {
      const tables = [...features.flatMap((feature) => feature.tables), runLogTable];
      const prepared = ports.workbook.prepare(tables.map(layoutOf));
      const changes: TableChange[] = [];
      for (const seed of features.flatMap((feature) => feature.seeds)) {
        const found = read(ports, seed.table);
        if (found.raw.length === 0) changes.push(writeRows(found, seed.rows));
      }
      const { conflicts, rowsWritten } = commit(ports, ...changes);
      const value = {
        created: prepared.created,
        addedColumns: prepared.addedColumns.length,
        rowsFilled: rowsWritten,
      };
      const counts = {
        created: prepared.created.length,
        columns: prepared.addedColumns.length,
        rows: rowsWritten,
      };
      return done(value, { code: 'app.sheets_ready', values: counts }, conflicts);
    },
  };
}

/** How a table is laid out as a sheet. */
function layoutOf(table: Table): SheetLayout {
  const columns = Object.values(table.columns).map(
    (column): ColumnLayout => ({
      header: column.header,
      aliases: column.aliases,
      kind: column.type.kind,
      choices: column.type.choices ?? [],
      width: column.width,
      hint: column.hint,
    }),
  );
  const { sheet, protection, hidden, tabColor } = table;
  return { sheet, columns, protection, hidden, tabColor };
}
