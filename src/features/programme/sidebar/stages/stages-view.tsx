import { useState } from 'preact/hooks';
import { Button } from '../../../../sidebar/form/button';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { ProblemList } from '../../../../sidebar/form/problem-list';
import { RunAction } from '../../../../sidebar/form/run-action';
import { useWords } from '../../../../sidebar/language';
import { useNavigation } from '../../../../sidebar/place';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { PlanStagesReply, SettingsReply } from '../../contract';
import type { SettingKey } from '../../core';
import { fieldText } from '../edited-settings';
import { SettingsScreen } from '../settings-screen';
import { useSettings } from '../use-settings';
import { StagePlan } from './stage-plan';
import { stagesWords } from './stages-words';

const KEYS: readonly SettingKey[] = [
  'pattern',
  'packagesPerStage',
  'duration',
  'durationUnit',
  'startDate',
  'typedEndDate',
];
const ROTATION_KEYS: readonly SettingKey[] = ['fieldsPerRotation'];

/** *Tahap*: the pattern, the plan that follows from it, and the button that writes the plan. */
export function StagesView() {
  const settings = useAnswer<SettingsReply>('programme.settings', {});
  return (
    <LoadedView loaded={settings}>
      {(reply) => <Planning key={JSON.stringify(reply.settings)} settings={reply.settings} />}
    </LoadedView>
  );
}

function Planning({ settings }: SettingsReply) {
  const words = useWords(stagesWords);
  const form = useSettings(settings);
  const { open } = useNavigation();
  const plan = useAnswer<PlanStagesReply>('programme.previewStages', {});
  const [isWritten, setWritten] = useState(false);
  const isRotating = fieldText(form.edited, 'pattern') === 'Rotasi';
  const keys = [...KEYS, ...(isRotating ? ROTATION_KEYS : []), 'trainersChange' as const];
  const isRefused = plan.answer !== null && plan.answer.status !== 'done';
  const problems = plan.answer?.status === 'done' ? plan.answer.problems : [];
  const recalculate = (): void => {
    setWritten(false);
    plan.reload();
  };
  return (
    <>
      <details class="year" open={isRefused}>
        <summary>{words.settings}</summary>
        <SettingsScreen form={form} keys={keys} saveLabel={words.calculate} onSaved={recalculate} />
      </details>
      <h2>{words.plan}</h2>
      <LoadedView loaded={plan}>
        {(reply) => (
          <>
            {!isWritten && <p class="quiet">{words.notWritten}</p>}
            <StagePlan plan={reply} />
            {problems.length > 0 && <ProblemList problems={problems} />}
            <RunAction
              label={words.write}
              action="programme.planStages"
              onDone={() => setWritten(true)}
            />
            {isWritten && <Button onPress={() => open('schedule')}>{words.toSchedule}</Button>}
          </>
        )}
      </LoadedView>
    </>
  );
}
