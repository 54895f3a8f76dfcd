import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { Busy } from '../../../../sidebar/form/busy';
import { Button } from '../../../../sidebar/form/button';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { ImportSteps } from './import-steps';
import { importWords } from './import-words';
import type { LoadedRoster } from './load-roster';
import { loadRoster } from './load-roster';
import type { ImportRun } from './send-rows';
import { SendStep } from './send-step';

/** *Impor peserta*: file, columns, review; then the writing. */
export function ImportDialog() {
  const words = useWords(importWords);
  const language = useLanguage();
  const [roster, setRoster] = useState<Answer<LoadedRoster> | null>(null);
  const [run, setRun] = useState<ImportRun | null>(null);
  const load = async (): Promise<void> => setRoster(await loadRoster(language));
  useEffect(() => {
    load();
  }, []);

  if (run !== null) {
    return (
      <main class="dialog">
        <SendStep run={run} />
      </main>
    );
  }
  return (
    <main class="dialog">
      {roster === null && <Busy />}
      {roster !== null && roster.status !== 'done' && (
        <>
          <Outcome answer={roster} />
          <Button kind="main" onPress={load}>
            {words.retry}
          </Button>
        </>
      )}
      {roster?.status === 'done' && (
        <ImportSteps
          roster={roster.value}
          onReload={load}
          onSend={(rows, sender, columns) => {
            if (sender !== '') call('roster.rememberSender', { name: sender, columns }, language);
            setRun({ id: newRunId(), sender, rows });
          }}
        />
      )}
    </main>
  );
}

/** Nobody else's, which is enough: the server keeps requests by user. */
function newRunId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`;
}
