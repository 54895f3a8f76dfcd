import type { Language, Problem } from '../kernel/problem';
import type { CellFinding, Columns, RawCell, TableRead } from '../kernel/table';
import { planMarks } from '../kernel/table';
import type { Ports } from './ports';
import { isLockedForUs, read } from './tables';

/**
 * Shows the findings of a sheet on its cells and takes away what is solved. Called while the lock is held: a cell
 * that a colleague changed since it was judged is not marked, and a sheet locked against this account stays as it is.
 */
export function markFindings(
  ports: Ports,
  judged: TableRead<Columns>,
  findings: readonly Problem[],
  language: Language,
): void {
  if (isLockedForUs(ports, judged.table)) return;
  const now = read(ports, judged.table);
  const marks = ports.workbook.readMarks(judged.table.sheet);
  const columns = columnsByHeader(now);
  const cellJudged = cellFinder(judged);
  const cellNow = cellFinder(now);
  const rowNow = rowFinder(judged, now);
  const standing = findings.flatMap((found): readonly CellFinding[] => {
    const { at, severity } = found;
    const column = columns.get(at?.column ?? '');
    if (at?.sheet !== judged.table.sheet || column === undefined) return [];
    if (severity === 'note') return [];
    const row = rowNow(at.row);
    if (cellJudged(at.row, column.key) !== cellNow(row, column.key)) return [];
    const sentence = ports.sentences.say(found, language);
    return [{ row, column: column.position, isError: severity === 'error', sentence }];
  });
  const changed = planMarks(standing, marks);
  if (changed.length > 0) ports.workbook.writeMarks(judged.table.sheet, changed);
}

function columnsByHeader(
  now: TableRead<Columns>,
): ReadonlyMap<string, { readonly key: string; readonly position: number }> {
  const columns = new Map<string, { key: string; position: number }>();
  for (const [key, position] of now.positions) {
    const header = now.table.columns[key]?.header;
    if (header !== undefined) columns.set(header, { key, position });
  }
  return columns;
}

/** Where a row that was judged stands now: somebody may have sorted the sheet. */
function rowFinder(judged: TableRead<Columns>, now: TableRead<Columns>): (row: number) => number {
  const keys = new Map(judged.raw.map(({ row, key }) => [row, key]));
  const there = new Map(now.raw.map(({ row, key }) => [row, key]));
  const rows = new Map(now.raw.map(({ row, key }) => [key, row]));
  return (row) => {
    const key = keys.get(row) ?? '';
    return key === '' || there.get(row) === key ? row : (rows.get(key) ?? row);
  };
}

/** Cells of a sheet by row and column key. */
function cellFinder(sheet: TableRead<Columns>): (row: number, key: string) => RawCell | undefined {
  const byRow = new Map(sheet.raw.map(({ row, cells }) => [row, cells]));
  return (row, key) => byRow.get(row)?.[key];
}
