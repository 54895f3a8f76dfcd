import { useState } from 'preact/hooks';
import { parseTypedDate } from '../../../kernel/parse-date';
import { parseTypedTime } from '../../../kernel/plain-time';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { DateField } from '../../../sidebar/form/date-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { DaySession } from '../contract';
import { watchWords } from './watch-words';

/** When the make-up session for a cancelled one is held. */
export function MakeUpForm({
  session,
  onDone,
}: {
  readonly session: DaySession;
  readonly onDone: (answer: Answer<unknown>) => Promise<void>;
}) {
  const words = useWords(watchWords);
  const language = useLanguage();
  const [date, setDate] = useState('');
  const [start, setStart] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const save = async (): Promise<void> => {
    const request = {
      session: session.id,
      date: parseTypedDate(date),
      start: parseTypedTime(start),
    };
    const lacks = request.date === null || request.start === null;
    setIncomplete(lacks);
    setAnswer(null);
    if (lacks) return;
    const came = await call('attendance.makeUp', request, language);
    if (came.status === 'done') await onDone(came);
    else setAnswer(came);
  };
  return (
    <div>
      <p class="quiet">{words.makeUpHint}</p>
      <DateField label={words.date} isRequired value={date} onChange={setDate} />
      <TextField label={words.start} isRequired value={start} onChange={setStart} />
      {isIncomplete && <Banner kind="error">{words.needsBoth}</Banner>}
      {answer !== null && <Outcome answer={answer} />}
      <Button onPress={save}>{words.addMakeUp}</Button>
    </div>
  );
}
