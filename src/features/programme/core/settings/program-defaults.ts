import { programSettings, settingKeys } from './program-settings';
import { settingHints } from './setting-hints';

/** A row of sheet Program. */
export interface ProgramRow {
  readonly setting: string;
  readonly value: string;
  readonly hint: string;
}

/** The rows of a new programme: every setting with its first value and its explanation. */
export function programDefaults(): readonly ProgramRow[] {
  return settingKeys.map((key) => {
    const { label, initial } = programSettings[key];
    return { setting: label, value: initial, hint: settingHints[key] ?? '' };
  });
}
