import type { Place } from '../../../sidebar/place';

export { DaysOffView } from './days-off/days-off-view';
export { ProgrammeView } from './programme-view';
export { SettingsView } from './settings-view';
export { StagesView } from './stages/stages-view';

/** The wizard of the programme. */
export const programmePlace: Place = {
  id: 'programme',
  title: { id: 'Program', en: 'Programme' },
  part: 'programme',
};

/** The stages: their plan, and what is proved about it. */
export const stagesPlace: Place = {
  id: 'stages',
  title: { id: 'Tahap', en: 'Stages' },
  part: 'programme',
};

/** Days off by year, and lists of them. */
export const daysOffPlace: Place = {
  id: 'daysOff',
  title: { id: 'Hari libur', en: 'Days off' },
  part: 'programme',
};

/** Preferences and recipients. */
export const settingsPlace: Place = {
  id: 'settings',
  title: { id: 'Setelan', en: 'Settings' },
  part: 'programme',
};
