import {
  DaysOffView,
  daysOffPlace,
  ProgrammeView,
  programmePlace,
  SettingsView,
  StagesView,
  settingsPlace,
  stagesPlace,
} from '../../../features/programme/sidebar';
import type { PlaceComponents } from '../../place';

/** The programme, its settings, days off and stages. */
export const components: PlaceComponents = {
  [programmePlace.id]: ProgrammeView,
  [daysOffPlace.id]: DaysOffView,
  [stagesPlace.id]: StagesView,
  [settingsPlace.id]: SettingsView,
};
