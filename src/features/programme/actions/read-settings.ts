import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { EmptyInput, SettingsReply } from '../contract';
import { emptyInput } from '../contract';
import { settingsOf } from '../edit-settings';
import { programTable } from '../tables';

/** Every setting as it stands in sheet Program, for the form. */
export const readSettingsAction: Action<EmptyInput, SettingsReply> = {
  id: 'programme.settings',
  input: emptyInput,
  writes: false,
  run(ports) {
    const sheet = read(ports, programTable);
    if (sheet.problems.length > 0) return refused(sheet.problems);
    const settings = Object.fromEntries(settingsOf(sheet).map(({ key, row }) => [key, row.value]));
    const count = Object.keys(settings).length;
    return done({ settings }, { code: 'programme.settings_read', values: { count } });
  },
};
