import type { Columns, RawSheet, Table } from '../../kernel/table';
import { isAside, locateColumns, textOf } from '../../kernel/table';
import type { StepRule, TextRow } from './step-rules';
import { idleColumns, idleSettings } from './step-rules';

/** The rows that are not blank and not set aside, as text by column key; columns of the users' own are left out. */
export function textRows(table: Table<Columns>, sheet: RawSheet | null): readonly TextRow[] {
  if (sheet === null) return [];
  const positions = [...locateColumns(table, sheet.header).positions];
  return sheet.rows
    .map((cells) =>
      Object.fromEntries(
        positions.map(([key, position]) => [key, textOf(cells[position - 1] ?? '')]),
      ),
    )
    .filter((row) => Object.values(row).some((cell) => cell !== '' && cell !== 'Tidak'))
    .filter((row) => !isAside(table, row));
}

/**
 * A short sign of what the rows of a sheet hold. Sorting the rows, moving columns and adding own columns do not change it, nor do
 * columns on which nothing depends.
 * @param rule what matters to its step
 */
export function signOf(
  table: Table<Columns>,
  rows: readonly TextRow[],
  rule: Pick<StepRule, 'settings' | 'columns'> = {},
): string {
  const { settings } = rule;
  const idle = idleColumns[table.sheet] ?? [];
  const wanted = rule.columns?.[table.sheet] ?? Object.keys(table.columns);
  const keys = wanted.filter((key) => !idle.includes(key) && key !== 'hint');
  let sum = 0;
  for (const row of rows) {
    const { setting } = row;
    if (setting !== undefined && !counts(setting, settings)) continue;
    sum = (sum + hash(keys.map((key) => row[key] ?? '').join('\u0000'))) >>> 0;
  }
  return sum.toString(36);
}

function counts(setting: string, settings: readonly string[] | undefined): boolean {
  return settings === undefined ? !idleSettings.includes(setting) : settings.includes(setting);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
