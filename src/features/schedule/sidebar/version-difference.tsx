import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { VersionReply } from '../contract';
import { ChangeList } from './change-list';
import { changeWords } from './change-words';
import { versionWords } from './version-words';

/** What going back to a version would change, who must be told, and which rules it breaks by now. */
export function VersionDifference({
  version,
  onDone,
  onCancel,
}: {
  readonly version: number;
  readonly onDone: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const { reason: reasonLabel, reasonHint } = useWords(changeWords);
  const [reason, setReason] = useState('');
  const loaded = useAnswer<VersionReply>('schedule.version', { version });
  return (
    <>
      <p>
        <strong>{words.what(version)}</strong>
      </p>
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) => (
          <>
            <ChangeList pair={reply} />
            <TextField
              label={reasonLabel}
              hint={reasonHint}
              value={reason}
              onChange={(typed) => setReason(typed.slice(0, 500))}
            />
            <div class="actions">
              <Button
                kind="main"
                onPress={async () => {
                  const { basis } = reply;
                  await onDone(
                    await call('schedule.restore', { version, basis, reason }, language),
                  );
                }}
              >
                {words.back(version)}
              </Button>
            </div>
          </>
        )}
      </LoadedView>
      <div class="actions">
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}
