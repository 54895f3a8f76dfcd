import { problemAt } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { SaveSettingsInput } from '../contract';
import { saveSettingsInput } from '../contract';
import { checkEdited, programSettings } from '../core';
import { settingsOf } from '../edit-settings';
import { programTable } from '../tables';

/** Writes the typed settings into their rows of sheet Program; the rows of all others stay as they are. */
export const saveSettingsAction: Action<SaveSettingsInput, { readonly saved: number }> = {
  id: 'programme.save',
  input: saveSettingsInput,
  writes: true,
  run(ports, { settings, was }) {
    const sheet = read(ports, programTable);
    if (sheet.problems.length > 0) return refused(sheet.problems);
    const places = settingsOf(sheet);
    const edited = places.filter(({ key }) => settings[key] !== undefined);
    const changed = edited
      .filter(({ key, row }) => row.value !== was[key] && row.value !== settings[key])
      .map(({ row }) => problemAt(row.at, 'commit.cell_changed', { header: row.setting }));
    const typed = places.map(({ key, row }) => ({ ...row, value: settings[key] ?? row.value }));
    const wrong = checkEdited(
      typed,
      edited.map(({ key }) => key),
    );
    if (changed.length + wrong.length > 0) return refused([...changed, ...wrong]);
    const typedValue = (key: string): string => settings[key]?.trim() ?? '';
    const present = edited.filter(({ row }) => row.at.row > 0);
    const absent = edited.filter(({ row }) => row.at.row === 0);
    const hints = absent.length > 0 ? hintsOf(ports) : new Map<string, string>();
    const { conflicts, rowsWritten } = commit(
      ports,
      updateRows(
        sheet,
        present.map(({ key, row }) => ({ row: row.at.row, values: { value: typedValue(key) } })),
      ),
      writeRows(
        sheet,
        absent.map(({ key }) => {
          const { label } = programSettings[key];
          return { setting: label, value: typedValue(key), hint: hints.get(label) ?? '' };
        }),
      ),
    );
    const message = { code: 'programme.settings_saved', values: { count: rowsWritten } };
    return done({ saved: rowsWritten }, message, conflicts);
  },
};

/** Column Keterangan of a new sheet Program, by setting. */
function hintsOf(ports: Ports): ReadonlyMap<string, string> {
  const seeds = ports.supplies.open().seeds.find(({ sheet }) => sheet === programTable.sheet);
  return new Map(seeds?.rows.map((row) => [String(row['setting']), String(row['hint'])]));
}
