import type { Place } from '../../../sidebar/place';

export { ProgrammeView } from './programme-view';
export { SettingsView } from './settings-view';

/** The wizard of the programme. */
export const programmePlace: Place = {
  id: 'programme',
  title: { id: 'Program', en: 'Programme' },
  part: 'teaching',
};

/** Preferences and recipients. */
export const settingsPlace: Place = {
  id: 'settings',
  title: { id: 'Setelan', en: 'Settings' },
  part: 'teaching',
};
