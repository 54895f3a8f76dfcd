import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import { lostText } from '../../../sidebar/lost-text';
import { openDialog } from '../../../sidebar/script-run';
import { scheduleWords } from './schedule-words';

/** The two dialogs of the schedule, which need more room than the sidebar has. */
export function ScheduleDialogs() {
  const words = useWords(scheduleWords);
  const language = useLanguage();
  const [failure, setFailure] = useState('');
  const show = async (line: 'menuPrintSchedule' | 'menuExplainSchedule'): Promise<void> => {
    try {
      await openDialog(line);
      setFailure('');
    } catch (lost) {
      setFailure(lostText(lost, language));
    }
  };
  return (
    <>
      <div class="actions">
        <Button onPress={() => show('menuPrintSchedule')}>{words.printAndShare}</Button>
        <Button onPress={() => show('menuExplainSchedule')}>{words.whyNot}</Button>
      </div>
      {failure !== '' && <Banner kind="error">{failure}</Banner>}
    </>
  );
}
