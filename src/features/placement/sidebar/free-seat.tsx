import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { NextReply } from '../contract';
import { personWords } from './person-words';
import { showPoints } from './view-person';

const CAUSES = ['moved', 'released', 'withdrew'] as const;

/** Somebody leaves: shows who is next by rule, and only then gives the seat away. */
export function FreeSeat({
  id,
  onRun,
}: {
  readonly id: string;
  readonly onRun: (action: string, input: unknown) => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(personWords);
  const [cause, setCause] = useState('moved');
  const [answer, setAnswer] = useState<Answer<NextReply> | null>(null);
  const ask = async (): Promise<void> => {
    setAnswer(await call<NextReply>('placement.next', { id }, language));
  };
  const options = CAUSES.map((value) => ({ value, label: words.causes[value] }));
  return (
    <>
      <h3>{words.freeSeat}</h3>
      <ChoiceField label={words.cause} value={cause} options={options} onChange={setCause} />
      <div class="actions">
        <Button onPress={ask}>{words.showNext}</Button>
      </div>
      <div aria-live="polite">
        {answer !== null && answer.status !== 'done' && <Outcome answer={answer} />}
        {answer?.status === 'done' && (
          <Next
            next={answer.value.next}
            onPass={(next) => onRun('placement.pass', { id, cause, next })}
          />
        )}
      </div>
    </>
  );
}

function Next({
  next,
  onPass,
}: Pick<NextReply, 'next'> & { readonly onPass: (next: string) => Promise<void> }) {
  const language = useLanguage();
  const words = useWords(personWords);
  if (next === null) {
    return (
      <>
        <p>{words.nobodyNext}</p>
        <Button onPress={() => onPass('')}>{words.leaveFree}</Button>
      </>
    );
  }
  const { participant, name, score } = next;
  return (
    <>
      <p>{words.next(`${name} (${participant})`, showPoints(score, language))}</p>
      <Button kind="main" onPress={() => onPass(participant)}>
        {words.pass(participant)}
      </Button>
    </>
  );
}
