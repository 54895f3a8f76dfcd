import * as z from 'zod/mini';
import type { Table, TableChange } from '../kernel/table';
import { writeRows } from '../kernel/table';
import type { Action } from '../ports/action';
import { done } from '../ports/action';
import type { SheetLook } from '../ports/supplies';
import { commit, read } from '../ports/tables';
import type { ColumnLayout, SheetLayout } from '../ports/workbook';
import { keepVersions } from './table-versions';

/** Pixels. */
const PLAIN_WIDTH = 120;
const PLAIN_COLOR = '#9aa0a6';

/** What setting up made; existing sheets, columns and rows are never changed. */
export interface SheetsReady {
  readonly created: readonly string[];
  readonly addedColumns: number;
  readonly rowsFilled: number;
}

/** *Siapkan lembar*: makes missing sheets and columns, and fills sheets that are still empty with their first rows. */
export function setUpSheetsAction(tables: readonly Table[]): Action<unknown, SheetsReady> {
  return {
    id: 'app.setUpSheets',
    input: z.unknown(),
    writes: true,
    run(ports) {
      const { looks, seeds } = ports.supplies.open();
      const lookBySheet = new Map(looks.map((look) => [look.sheet, look]));
      const prepared = ports.workbook.prepare(
        tables.map((table) => layoutOf(table, lookBySheet.get(table.sheet))),
      );
      keepVersions(ports, tables);
      const changes: TableChange[] = [];
      for (const { sheet, rows } of seeds) {
        const table = tables.find((known) => known.sheet === sheet);
        const found = table === undefined ? null : read(ports, table);
        if (found?.raw.length === 0) changes.push(writeRows(found, rows));
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

/** How a table is laid out as a sheet; without a look it is plain. */
function layoutOf(table: Table, look: SheetLook | undefined): SheetLayout {
  const columns = Object.entries(table.columns).map(
    ([key, { header, aliases, type }]): ColumnLayout => ({
      header,
      aliases,
      kind: type.kind,
      choices: type.choices ?? [],
      width: look?.widths[key] ?? PLAIN_WIDTH,
      hint: look?.hints[key] ?? '',
      isWrapped: look?.wrapped.includes(key) ?? false,
    }),
  );
  const { sheet, protection, hidden } = table;
  return { sheet, columns, protection, hidden, tabColor: look?.tabColor ?? PLAIN_COLOR };
}
