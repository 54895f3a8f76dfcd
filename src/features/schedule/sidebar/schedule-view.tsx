import { useDraft } from '../../../sidebar/draft';
import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import { AbsencesScreen } from './absences-screen';
import { PlanScreen } from './plan-screen';
import { scheduleWords } from './schedule-words';
import { VersionsScreen } from './versions-screen';

type Screen = 'plan' | 'absences' | 'versions';

/** *Jadwal*: plans and shows the difference before it is written; who is away; the versions one can go back to. */
export function ScheduleView() {
  const words = useWords(scheduleWords);
  const [screen, open] = useDraft<Screen>('schedule.screen', 'plan');
  if (screen === 'plan') return <PlanScreen onOpen={open} />;
  return (
    <>
      <Button kind="quiet" onPress={() => open('plan')}>
        ← {words.toPlan}
      </Button>
      <h2>{words[screen]}</h2>
      {screen === 'absences' ? <AbsencesScreen /> : <VersionsScreen />}
    </>
  );
}
