import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ParticipationsReply } from '../contract';
import type { TypedStay } from './typed-stay';
import { stayToSave } from './typed-stay';
import { watchWords } from './watch-words';

const ENDINGS = ['', 'dropped', 'partial'] as const;

/** Who, from when to when, and how it ended. What was typed stays until it is saved. */
export function StayForm({
  typed,
  people,
  onType,
  onSaved,
  onCancel,
}: {
  readonly typed: TypedStay;
  readonly people: ParticipationsReply['people'];
  readonly onType: (typed: TypedStay) => void;
  readonly onSaved: (answer: Answer<unknown>) => void;
  readonly onCancel: () => void;
}) {
  const language = useLanguage();
  const words = useWords(watchWords);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const save = async (): Promise<void> => {
    const request = stayToSave(typed);
    setIncomplete(request === null);
    setAnswer(null);
    if (request === null) return;
    const came = await call('attendance.saveParticipation', request, language);
    if (came.status === 'done') onSaved(came);
    else setAnswer(came);
  };
  return (
    <>
      <ChoiceField
        label={words.who}
        isRequired
        value={typed.id}
        options={[
          { value: '', label: words.choose },
          ...people.map(({ id, name, class: of }) => ({ value: id, label: `${name} (${of})` })),
        ]}
        onChange={(id) => onType({ ...typed, id })}
      />
      <DateField
        label={words.from}
        hint={words.fromHint}
        value={typed.from}
        onChange={(from) => onType({ ...typed, from })}
      />
      <DateField
        label={words.until}
        hint={words.untilHint}
        value={typed.until}
        onChange={(until) => onType({ ...typed, until })}
      />
      <ChoiceField
        label={words.ending}
        value={typed.ending}
        options={ENDINGS.map((value) => ({ value, label: words.endings[value] }))}
        onChange={(value) =>
          onType({ ...typed, ending: ENDINGS.find((one) => one === value) ?? '' })
        }
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        onChange={(reason) => onType({ ...typed, reason })}
      />
      {isIncomplete && <Banner kind="error">{words.incomplete}</Banner>}
      {answer !== null && <Outcome answer={answer} />}
      <div class="actions">
        <Button kind="main" onPress={save}>
          {words.save}
        </Button>
        <Button onPress={onCancel}>{words.back}</Button>
      </div>
    </>
  );
}
