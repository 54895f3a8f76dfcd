import type { Problem } from '../kernel/problem';
import { problem } from '../kernel/problem';
import type { Table } from '../kernel/table';
import type { Ports } from '../ports/ports';

const STORE_KEY = 'tables.versions';

/** Notes in the file which version of each table its sheets have. */
export function keepVersions(ports: Ports, tables: readonly Table[]): void {
  const versions = Object.fromEntries(tables.map(({ sheet, version }) => [sheet, version]));
  ports.store.document.set(STORE_KEY, JSON.stringify(versions));
}

/**
 * Sheets that a newer Giliran has set up. Their columns may mean something else, so nothing may be read or written
 * until this one is brought up to date. A file without a note was never set up, or before versions were kept.
 */
export function findNewerSheets(ports: Ports, tables: readonly Table[]): readonly Problem[] {
  const stored = ports.store.document.get(STORE_KEY);
  if (stored === null) return [];
  const versions: Readonly<Record<string, number>> = JSON.parse(stored);
  return tables
    .filter(({ sheet, version }) => (versions[sheet] ?? 0) > version)
    .map(({ sheet }) => problem('app.newer_sheet', { sheet }));
}
