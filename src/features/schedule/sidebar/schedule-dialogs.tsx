import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import { lostText } from '../../../sidebar/lost-text';
import { openExplain, openPrint } from '../../../sidebar/script-run';
import { scheduleWords } from './schedule-words';

/** The two dialogs of the schedule, which need more room than the sidebar has. */
export function ScheduleDialogs() {
  const words = useWords(scheduleWords);
  const language = useLanguage();
  const [failure, setFailure] = useState('');
  const show = async (open: () => Promise<unknown>): Promise<void> => {
    try {
      await open();
      setFailure('');
    } catch (lost) {
      setFailure(lostText(lost, language));
    }
  };
  return (
    <>
      <div class="actions">
        <Button onPress={() => show(openPrint)}>{words.printAndShare}</Button>
        <Button onPress={() => show(openExplain)}>{words.whyNot}</Button>
      </div>
      {failure !== '' && <Banner kind="error">{failure}</Banner>}
    </>
  );
}
