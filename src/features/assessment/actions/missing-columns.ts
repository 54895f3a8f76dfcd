import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import type { ResultRow } from '../core';
import type { resultsTable } from '../tables';

/** A warning when the sheet of an older workbook has no place for something that these rows hold. */
export function missingColumns(
  { table, positions }: TableRead<typeof resultsTable.columns>,
  rows: readonly ResultRow[],
): readonly Problem[] {
  const keys = Object.keys(table.columns) as (keyof typeof table.columns)[];
  const missing = keys.filter(
    (key) => !positions.has(key) && rows.some((row) => row[key] !== null && row[key] !== ''),
  );
  if (missing.length === 0) return [];
  const columns = missing.map((key) => table.columns[key].header).join(', ');
  return [asWarning(problem('assessment.column_missing', { columns }))];
}
