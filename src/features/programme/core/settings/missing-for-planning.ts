import type { Program } from '../model';
import type { SettingKey } from './program-settings';
import { programSettings, settingKeys } from './program-settings';

/** The labels of the settings without which stages cannot be planned yet; empty when nothing is open. */
export function missingForPlanning(program: Program): readonly string[] {
  const isOpen: Readonly<Partial<Record<SettingKey, boolean>>> = {
    name: program.name === '',
    id: program.id === '',
    // A closing date is enough: the start is then counted backwards.
    startDate: program.startDate === null && program.typedEndDate === null,
    // A length in JP may come from the packages instead.
    duration: program.duration === null && program.durationUnit !== 'jp',
    dayPattern: program.dayPattern === '',
  };
  return settingKeys.filter((key) => isOpen[key]).map((key) => programSettings[key].label);
}
