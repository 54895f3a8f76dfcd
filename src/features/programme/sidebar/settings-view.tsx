import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { SettingsReply } from '../contract';
import { programmeWords } from './programme-words';
import { Recipients } from './recipients';
import { preferenceKeys } from './setting-groups';
import { SettingsScreen } from './settings-screen';
import { useSettings } from './use-settings';

/** *Setelan*: language, neutral mode, working week, sender, and who gets the papers of each package. */
export function SettingsView() {
  const words = useWords(programmeWords);
  const loaded = useAnswer<SettingsReply>('programme.settings', {});
  return (
    <>
      <LoadedView loaded={loaded}>
        {({ settings }) => <Preferences key={JSON.stringify(settings)} settings={settings} />}
      </LoadedView>
      <h2>{words.recipients}</h2>
      <p class="quiet">{words.recipientsHint}</p>
      <Recipients />
    </>
  );
}

function Preferences({ settings }: SettingsReply) {
  const words = useWords(programmeWords);
  const form = useSettings(settings);
  return <SettingsScreen form={form} keys={preferenceKeys} saveLabel={words.save} />;
}
