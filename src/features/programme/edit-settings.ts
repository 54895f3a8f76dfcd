import { normalizeHeader, type TableRead } from '../../kernel/table';
import type { SettingKey, SettingRow } from './core';
import { programSettings, settingKeys } from './core';
import { settingRows } from './read-programme';
import { programTable } from './tables';

/** A setting and its row; one that the sheet lacks stands with its first value at row 0. */
export interface SettingPlace {
  readonly key: SettingKey;
  readonly row: SettingRow;
}

/** Every setting in order, with what the sheet says. */
export function settingsOf(
  sheet: TableRead<(typeof programTable)['columns']>,
): readonly SettingPlace[] {
  const byLabel = new Map(settingRows(sheet).map((row) => [normalizeHeader(row.setting), row]));
  return settingKeys.map((key) => {
    const { label, initial } = programSettings[key];
    const at = { sheet: programTable.sheet, row: 0, column: 'Nilai' };
    return {
      key,
      row: byLabel.get(normalizeHeader(label)) ?? { setting: label, value: initial, at },
    };
  });
}
