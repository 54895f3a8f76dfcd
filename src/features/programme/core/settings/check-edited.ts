import type { Problem } from '../../../../kernel/problem';
import type { SettingRow } from './decode-settings';
import type { SettingKey } from './program-settings';
import { programSettings } from './program-settings';
import { inspectProgram } from './read-program';

/**
 * What is wrong with the settings that were just typed: values that cannot be used, and pairs that contradict each
 * other. What is merely missing is not: a programme may be filled in half-way.
 * @param rows every setting, with what was typed in its row
 */
export function checkEdited(
  rows: readonly SettingRow[],
  edited: readonly SettingKey[],
): readonly Problem[] {
  const labels = edited.map((key): string => programSettings[key].label);
  return inspectProgram(rows).problems.filter(
    ({ values, severity }) => severity === 'error' && labels.includes(String(values['label'])),
  );
}
