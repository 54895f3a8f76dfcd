import type { CellAddress, Problem } from '../../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../../kernel/problem';
import { normalizeHeader } from '../../../../kernel/table';
import type { SettingKey, SettingValues } from './program-settings';
import { programSettings, settingKeys } from './program-settings';
import type { Setting } from './setting';

/** A row of sheet Program and where its value stands. */
export interface SettingRow {
  readonly setting: string;
  readonly value: string;
  /** The cell in column Nilai. */
  readonly at: CellAddress;
}

/** What the sheet says; `values` is null when a value cannot be used. */
export interface DecodedSettings {
  readonly values: SettingValues | null;
  readonly problems: readonly Problem[];
  readonly cells: ReadonlyMap<SettingKey, CellAddress>;
}

/** Reads every setting. Rows nobody knows are warned about; a missing row counts as its initial value. */
export function decodeSettings(rows: readonly SettingRow[]): DecodedSettings {
  const rowByLabel = new Map(rows.map((row) => [normalizeHeader(row.setting), row]));
  const problems: Problem[] = unknownRows(rows);
  const values: Partial<Record<SettingKey, unknown>> = {};
  const cells = new Map<SettingKey, CellAddress>();
  for (const key of settingKeys) {
    const known: Setting<unknown> = programSettings[key];
    const row = rowByLabel.get(normalizeHeader(known.label));
    if (row !== undefined) cells.set(key, row.at);
    const typed = row?.value.trim() ?? '';
    const read = known.read(typed === '' ? known.initial : typed);
    if ('value' in read) {
      values[key] = read.value;
      continue;
    }
    const gaps = { ...read.values, label: known.label, value: typed };
    problems.push(row ? problemAt(row.at, read.fault, gaps) : problem(read.fault, gaps));
  }
  const isComplete = settingKeys.every((key) => key in values);
  // Every key was read by the reader of its own setting, so the record has the types of the settings.
  return { values: isComplete ? (values as SettingValues) : null, problems, cells };
}

function unknownRows(rows: readonly SettingRow[]): Problem[] {
  const labels = new Set(settingKeys.map((key) => normalizeHeader(programSettings[key].label)));
  return rows
    .filter((row) => row.setting !== '' && !labels.has(normalizeHeader(row.setting)))
    .map((row) =>
      asWarning(problemAt(row.at, 'programme.setting_unknown', { label: row.setting })),
    );
}
