import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { ProgressBar } from '../../../sidebar/form/progress-bar';
import { useWords } from '../../../sidebar/language';
import type { RunState } from './certificate-run';
import { certificatesWords } from './certificates-words';
import { shareOf } from './pace';
import type { OverviewView } from './view-overview';

/** Start, pause, go on, try again; and how far the run is. */
export function RunPanel({
  view,
  state,
  onBegin,
  onPause,
}: {
  readonly view: OverviewView;
  readonly state: RunState;
  readonly onBegin: (first: string | null) => Promise<void>;
  readonly onPause: () => void;
}) {
  const isIdle = state.is === 'idle';
  return (
    <>
      {isIdle ? (
        <Choices view={view} onBegin={onBegin} />
      ) : (
        <Running state={state} onPause={onPause} />
      )}
      {isIdle && state.answer !== null && <Outcome answer={state.answer} />}
    </>
  );
}

function Choices({
  view: { due, remaining, failed },
  onBegin,
}: {
  readonly view: OverviewView;
  readonly onBegin: (first: string | null) => Promise<void>;
}) {
  const words = useWords(certificatesWords);
  if (due + remaining + failed.length === 0) return null;
  return (
    <div class="actions">
      {due > 0 && (
        <Button kind="main" onPress={() => onBegin('certificates.start')}>
          {words.issue(due)}
        </Button>
      )}
      {remaining > 0 && (
        <Button kind={due > 0 ? 'plain' : 'main'} onPress={() => onBegin(null)}>
          {words.goOn}
        </Button>
      )}
      {failed.length > 0 && (
        <Button onPress={() => onBegin('certificates.retry')}>{words.retry(failed.length)}</Button>
      )}
    </div>
  );
}

function Running({ state, onPause }: { readonly state: RunState; readonly onPause: () => void }) {
  const words = useWords(certificatesWords);
  const { step, minutesLeft } = state;
  return (
    <>
      {step === null ? (
        <Busy label={words.issuing} />
      ) : (
        <ProgressBar
          label={words.progress}
          done={step.done}
          total={step.total}
          share={shareOf(step)}
        />
      )}
      {minutesLeft !== null && <p class="quiet">{words.timeLeft(minutesLeft)}</p>}
      {state.is === 'waiting' && step !== null && (
        <Banner kind="info">{words.waiting(Math.ceil(step.waitMs / 1000))}</Banner>
      )}
      <div class="actions">
        <Button onPress={onPause} isDisabled={state.is === 'pausing'}>
          {words.pause}
        </Button>
      </div>
      {state.is === 'pausing' && <Busy label={words.pausing} />}
    </>
  );
}
