import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../kernel/plain-date';
import { useDraft } from '../../../sidebar/draft';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { lostText } from '../../../sidebar/lost-text';
import { openRegister } from '../../../sidebar/script-run';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ClassDayReply } from '../contract';
import { attendanceWords } from './attendance-words';
import { DayChooser } from './day-chooser';
import { DayForm } from './day-form';
import { DaySessions } from './day-sessions';
import { StaysScreen } from './stays-screen';
import { WarningsScreen } from './warnings-screen';
import { watchWords } from './watch-words';
import './attendance.css';

type Screen = 'day' | 'warnings' | 'stays';

/** *Presensi*: one class on one day, filled in with the keyboard alone; early warnings; who joined late or left. */
export function AttendancePlace() {
  const words = useWords(watchWords);
  const [screen, open] = useDraft<Screen>('attendance.screen', 'day');
  if (screen === 'day') return <DayScreen onOpen={open} />;
  return (
    <>
      <Button kind="quiet" onPress={() => open('day')}>
        ← {words.toDay}
      </Button>
      <h2>{words.screens[screen]}</h2>
      {screen === 'warnings' ? <WarningsScreen /> : <StaysScreen />}
    </>
  );
}

function DayScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const words = useWords(watchWords);
  const [asked, ask] = useState<{ class: string | null; date: PlainDate | null }>({
    class: null,
    date: null,
  });
  const loaded = useAnswer<ClassDayReply>('attendance.classDay', asked);
  return (
    <>
      <nav class="beside" aria-label={words.more}>
        <Button kind="quiet" onPress={() => onOpen('warnings')}>
          {words.screens.warnings}
        </Button>
        <Button kind="quiet" onPress={() => onOpen('stays')}>
          {words.screens.stays}
        </Button>
        <RegisterButton />
      </nav>
      <LoadedView loaded={loaded}>
        {(day) => (
          <>
            <DayChooser day={day} onChoose={ask} />
            <DayBody
              day={day}
              isBusy={loaded.isBusy}
              takesFocus={asked.class === null}
              onSaved={loaded.reload}
            />
            <DaySessions key={`${day.class} ${day.date}`} day={day} onChanged={loaded.reload} />
          </>
        )}
      </LoadedView>
    </>
  );
}

/** Opens the dialog, which needs more room than the sidebar has. */
function RegisterButton() {
  const words = useWords(watchWords);
  const language = useLanguage();
  const [failure, setFailure] = useState('');
  const show = async (): Promise<void> => {
    try {
      await openRegister();
      setFailure('');
    } catch (lost) {
      setFailure(lostText(lost, language));
    }
  };
  return (
    <>
      <Button kind="quiet" onPress={show}>
        {words.openRegister}
      </Button>
      {failure !== '' && <Banner kind="error">{failure}</Banner>}
    </>
  );
}

function DayBody({
  day,
  ...more
}: {
  readonly day: ClassDayReply;
  readonly isBusy: boolean;
  readonly takesFocus: boolean;
  readonly onSaved: () => Promise<void>;
}) {
  const words = useWords(attendanceWords);
  if (day.class === '') return <EmptyState>{words.noClass}</EmptyState>;
  if (day.date === null) return <EmptyState>{words.noSession}</EmptyState>;
  if (day.sessions.length === 0) return <EmptyState>{words.allCancelled}</EmptyState>;
  return <DayForm key={`${day.class} ${day.date}`} day={day} {...more} />;
}
