import { useDraft } from '../../../sidebar/draft';
import { Button } from '../../../sidebar/form/button';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { SettingsReply } from '../contract';
import { DaysOffView } from './days-off/days-off-view';
import { Overview } from './overview';
import { PatternsScreen } from './patterns-screen';
import { programmeWords } from './programme-words';
import type { RowSheet } from './row-sheets';
import { rowSheets } from './row-sheets';
import { RowsScreen } from './rows-screen';
import { settingGroups } from './setting-groups';
import { SettingsScreen } from './settings-screen';
import { useSettings } from './use-settings';

/** *Program*: the wizard. Five questions a screen at most; each screen saves for itself, in any order. */
export function ProgrammeView() {
  const loaded = useAnswer<SettingsReply>('programme.settings', {});
  return (
    <LoadedView loaded={loaded}>
      {({ settings }) => <Wizard key={JSON.stringify(settings)} settings={settings} />}
    </LoadedView>
  );
}

function Wizard({ settings }: SettingsReply) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const form = useSettings(settings);
  const [screen, setScreen] = useDraft('programme.screen', '');
  const number = settingGroups.findIndex(({ id }) => id === screen);
  const group = settingGroups[number];
  const list = rowSheets.find(({ sheet }) => sheet === screen);
  const back = (
    <Button kind="quiet" onPress={() => setScreen('')}>
      ← {words.toOverview}
    </Button>
  );
  if (list !== undefined) {
    return (
      <>
        {back}
        <ListScreen key={list.sheet} list={list} />
      </>
    );
  }
  if (group === undefined) return <Overview edited={form.edited} onOpen={setScreen} />;
  return (
    <>
      {back}
      <h2>{group.title[language]}</h2>
      <p class="quiet">{words.screen(number + 1, settingGroups.length)}</p>
      <SettingsScreen
        key={group.id}
        form={form}
        keys={group.keys}
        saveLabel={words.saveAndNext}
        onSaved={() => setScreen(settingGroups[number + 1]?.id ?? '')}
      />
    </>
  );
}

/** Most lists are rows with a form; patterns and days off have screens of their own. */
function ListScreen({ list }: { readonly list: RowSheet }) {
  if (list.sheet === 'Pola Hari') return <PatternsScreen />;
  if (list.sheet === 'Hari Libur') return <DaysOffView />;
  return <RowsScreen list={list} />;
}
