import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Figures } from '../../../sidebar/form/figures';
import { ProgressBar } from '../../../sidebar/form/progress-bar';
import { useLanguage, useWords } from '../../../sidebar/language';
import { scheduleWords } from './schedule-words';
import { searchWords } from './search-words';
import type { PlanningStage } from './use-planning';
import { wantedJp } from './view-plan';
import { viewProgress } from './view-search';

/** How far planning is, and a way to stop it and keep the best. */
export function SearchProgress({
  stage,
  onStop,
}: {
  readonly stage: PlanningStage;
  readonly onStop: () => void;
}) {
  const language = useLanguage();
  const words = useWords(scheduleWords);
  const { placing, improving } = useWords(searchWords);
  if (stage.is === 'idle') return null;
  if (stage.is === 'reading') return <Busy label={words.reading} />;
  const { best, seconds, share } = stage;
  const wanted = wantedJp(stage.facts);
  const placed = best === null ? 0 : wanted - best.missing;
  const isWhole = best !== null && best.missing === 0;
  return (
    <>
      <p>{isWhole ? improving : placing}</p>
      <ProgressBar
        label={words.searching}
        done={placed}
        total={wanted}
        {...(isWhole ? { share } : {})}
      />
      {best !== null && <Figures figures={viewProgress(best, seconds, language)} />}
      <Button onPress={onStop}>{words.stop}</Button>
    </>
  );
}
