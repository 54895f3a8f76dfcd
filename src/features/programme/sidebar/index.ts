import type { Place } from '../../../sidebar/place';
import { ProgrammeView } from './programme-view';
import { SettingsView } from './settings-view';

/** The wizard of the programme. */
export const programmePlace: Place = {
  id: 'programme',
  title: { id: 'Program', en: 'Programme' },
  component: ProgrammeView,
};

/** Preferences and recipients. */
export const settingsPlace: Place = {
  id: 'settings',
  title: { id: 'Setelan', en: 'Settings' },
  component: SettingsView,
};
