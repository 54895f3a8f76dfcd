import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ClassDayReply, DaySession } from '../contract';
import { MakeUpForm } from './make-up-form';
import { watchWords } from './watch-words';

/** The sessions of the day: call one off, take that back, add one that stands for it. */
export function DaySessions({
  day: { sessions, cancelled },
  onChanged,
}: {
  readonly day: Pick<ClassDayReply, 'sessions' | 'cancelled'>;
  readonly onChanged: () => Promise<void>;
}) {
  const words = useWords(watchWords);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [madeUp, setMadeUp] = useState<string | null>(null);
  const finish = async (came: Answer<unknown>): Promise<void> => {
    setAnswer(came);
    setMadeUp(null);
    if (came.status === 'done') await onChanged();
  };
  const set = async ({ id }: DaySession, isCancelled: boolean): Promise<void> =>
    finish(await call('attendance.setSession', { session: id, isCancelled }, language));
  if (sessions.length + cancelled.length === 0) return null;
  return (
    <details class="day-sessions">
      <summary>{words.sessions}</summary>
      {answer !== null && <Outcome answer={answer} of={words.sessions} />}
      <ul class="watched">
        {sessions.map((session) => (
          <li key={session.id}>
            <strong>{hoursOf(session)}</strong> {session.unit}
            <Button kind="quiet" onPress={() => set(session, true)}>
              {words.cancel(hoursOf(session))}
            </Button>
          </li>
        ))}
        {cancelled.map((session) => (
          <li key={session.id}>
            <strong>
              <s>{hoursOf(session)}</s> {words.isCancelled}
            </strong>{' '}
            {session.unit}
            <Button kind="quiet" onPress={() => set(session, false)}>
              {words.revive(hoursOf(session))}
            </Button>
            {madeUp === session.id ? (
              <MakeUpForm session={session} onDone={finish} />
            ) : (
              <Button kind="quiet" onPress={() => setMadeUp(session.id)}>
                {words.makeUp(hoursOf(session))}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function hoursOf({ start, end }: DaySession): string {
  return `${start}–${end}`;
}
