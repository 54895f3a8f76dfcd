import type { Problem } from '../kernel/problem';
import { problem } from '../kernel/problem';
import type { Columns, Table, TableChange, TableRead } from '../kernel/table';
import { readTable, resolveChange } from '../kernel/table';
import type { Ports } from './ports';

/** What a commit did. Conflicts are cells that a colleague changed meanwhile: they were left as they are. */
export interface Commit {
  readonly conflicts: readonly Problem[];
  /** Rows written, over all tables. */
  readonly rowsWritten: number;
}

/** Reads one sheet, once. */
export function read<C extends Columns>(ports: Ports, table: Table<C>): TableRead<C> {
  return readTable(table, ports.workbook.read(table.sheet));
}

/**
 * Writes the changes under the document's lock: reads the tables again, finds rows by key, writes only cells that
 * changed and that nobody else touched since. Nothing but the workbook is used while the lock is held.
 */
export function commit(ports: Ports, ...changes: readonly TableChange[]): Commit {
  const real = changes.filter((change) => change.edits.length + change.appended.length > 0);
  if (real.length === 0) return { conflicts: [], rowsWritten: 0 };
  const held = ports.lock.during(() => writeChanges(ports, real));
  return held?.value ?? { conflicts: [problem('commit.busy')], rowsWritten: 0 };
}

/** The commit itself, for a caller that already holds the lock. */
export function writeChanges(ports: Ports, changes: readonly TableChange[]): Commit {
  const locked = changes.filter(({ table }) => isLockedForUs(ports, table));
  if (locked.length > 0) {
    const reasons = locked.map(({ table }) =>
      problem('commit.sheet_locked', { sheet: table.sheet }),
    );
    return { conflicts: reasons, rowsWritten: 0 };
  }
  const conflicts: Problem[] = [];
  let rowsWritten = 0;
  for (const change of changes) {
    const sheet = ports.workbook.read(change.table.sheet);
    if (sheet === null) {
      conflicts.push(problem('table.sheet_missing', { sheet: change.table.sheet }));
      continue;
    }
    const formulas = ports.workbook.readFormulas(change.table.sheet);
    const resolved = resolveChange(change, { ...sheet, formulas });
    ports.workbook.write(change.table.sheet, resolved.rectangles);
    conflicts.push(...resolved.conflicts);
    rowsWritten += resolved.rowsWritten;
  }
  ports.workbook.flush();
  return { conflicts, rowsWritten };
}

/** Whether a sheet of the add-on is locked against this account; only locked tables are asked about. */
export function isLockedForUs(ports: Ports, { protection, sheet }: Table): boolean {
  return protection === 'locked' && !ports.workbook.canEdit(sheet);
}
