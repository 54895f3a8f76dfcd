import type { Language } from '../../../kernel/problem';
import { sentence } from '../../../kernel/problem';
import type { SettingKey, SettingRow } from '../core';
import { checkEdited, programSettings, settingKeys } from '../core';
import { programmeMessages } from '../messages';

export type SettingTexts = Readonly<Partial<Record<SettingKey, string>>>;

/** The settings as they stand in the sheet, and what was typed over them and not saved yet. */
export interface EditedSettings {
  readonly loaded: SettingTexts;
  readonly edits: SettingTexts;
}

/** A value as a person writes it: `2021-06-10` as `10/06/2021`. */
export function shownText(stored: string): string {
  return stored.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** What a field shows. */
export function fieldText({ loaded, edits }: EditedSettings, key: SettingKey): string {
  return edits[key] ?? shownText(loaded[key] ?? '');
}

/** Those of the keys whose text is another one than in the sheet. */
export function changedKeys(
  edited: EditedSettings,
  keys: readonly SettingKey[],
): readonly SettingKey[] {
  return keys.filter((key) => fieldText(edited, key) !== shownText(edited.loaded[key] ?? ''));
}

/** What is sent to save these keys: only what changed. */
export function settingsToSave(
  edited: EditedSettings,
  keys: readonly SettingKey[],
): { readonly settings: SettingTexts; readonly was: SettingTexts } {
  const changed = changedKeys(edited, keys);
  return {
    settings: Object.fromEntries(changed.map((key) => [key, fieldText(edited, key)])),
    was: Object.fromEntries(changed.map((key) => [key, edited.loaded[key] ?? ''])),
  };
}

/** What is wrong with these keys, by key, worded: the same rules as on the server. */
export function faultsOf(
  edited: EditedSettings,
  keys: readonly SettingKey[],
  language: Language,
): SettingTexts {
  const rows = settingKeys.map((key, index): SettingRow => {
    const at = { sheet: 'Program', row: index, column: 'Nilai', value: fieldText(edited, key) };
    return { setting: programSettings[key].label, value: at.value, at };
  });
  const faults: Partial<Record<SettingKey, string>> = {};
  for (const found of checkEdited(rows, keys)) {
    const key = settingKeys[found.at?.row ?? -1];
    if (key !== undefined) faults[key] = sentence(programmeMessages, found, language);
  }
  return faults;
}

/** After saving: these keys are as in the sheet, typed text of other screens stays. */
export function settled(edited: EditedSettings, keys: readonly SettingKey[]): EditedSettings {
  const saved = Object.fromEntries(
    changedKeys(edited, keys).map((key) => [key, fieldText(edited, key)]),
  );
  const open = Object.entries(edited.edits).filter(([key]) => !keys.some((done) => done === key));
  return { loaded: { ...edited.loaded, ...saved }, edits: Object.fromEntries(open) };
}

/** How many of these keys have a value. */
export function countAnswered(edited: EditedSettings, keys: readonly SettingKey[]): number {
  return keys.filter((key) => fieldText(edited, key).trim() !== '').length;
}
