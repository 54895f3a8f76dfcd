import { useState } from 'preact/hooks';
import { formatDateShort, parseIsoDate } from '../../../kernel/plain-date';
import type { Answer } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { VersionEntry, VersionsReply } from '../contract';
import { VersionDifference } from './version-difference';
import { versionWords } from './version-words';
import './schedule.css';

/** The plans that are kept; one can look at what differs, and go back. */
export function VersionsScreen() {
  const words = useWords(versionWords);
  const loaded = useAnswer<VersionsReply>('schedule.versions', {});
  const [chosen, choose] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const finish = async (came: Answer<unknown>): Promise<void> => {
    setAnswer(came);
    if (came.status !== 'done') return;
    await loaded.reload();
    choose(null);
  };
  return (
    <>
      <p class="quiet">{words.intro}</p>
      {answer !== null && <Outcome answer={answer} />}
      {chosen !== null ? (
        <VersionDifference version={chosen} onDone={finish} onCancel={() => choose(null)} />
      ) : (
        <LoadedView loaded={loaded}>
          {({ versions }) =>
            versions.length === 0 ? (
              <EmptyState>{words.none}</EmptyState>
            ) : (
              <ul class="kept-entries">
                {versions.map((entry) => (
                  <Version key={entry.version} entry={entry} onLook={choose} />
                ))}
              </ul>
            )
          }
        </LoadedView>
      )}
    </>
  );
}

function Version({
  entry: { version, writtenAt, account, kind, reason, sessions, difference },
  onLook,
}: {
  readonly entry: VersionEntry;
  readonly onLook: (version: number) => void;
}) {
  const words = useWords(versionWords);
  const isSame =
    difference !== null && difference.moved + difference.added + difference.dropped === 0;
  return (
    <li>
      <strong>{words.version(version)}</strong> <span class="quiet">({words.kinds[kind]})</span>
      <p class="quiet">{[whenOf(writtenAt), account].filter((part) => part !== '').join(', ')}</p>
      {reason !== '' && <p>{reason}</p>}
      <p>
        {words.sessions(sessions)}.{' '}
        {difference === null ? words.damaged : isSame ? words.same : words.difference(difference)}
      </p>
      {difference !== null && !isSame && (
        <Button kind="quiet" onPress={() => onLook(version)}>
          {words.look(version)}
        </Button>
      )}
    </li>
  );
}

/** `2021-06-10T08:30:00` as `10/06/2021 08:30`. */
function whenOf(writtenAt: string): string {
  const date = parseIsoDate(writtenAt.slice(0, 10));
  return date === null ? writtenAt : `${formatDateShort(date)} ${writtenAt.slice(11, 16)}`;
}
