import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { NumberField } from '../../../sidebar/form/number-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useFirstWrong } from '../../../sidebar/form/use-first-wrong';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { PatternHours } from '../core';
import type { TypedPattern } from './edited-pattern';
import { findWrongHours, patternToSave, typedPattern } from './edited-pattern';
import { patternWords } from './pattern-words';

/** The hours of one pattern, Monday to Sunday. What is wrong is said at its day before anything is sent. */
export function PatternForm({
  present,
  onClose,
}: {
  /** Null for a new pattern. */
  readonly present: PatternHours | null;
  readonly onClose: (isSaved: boolean) => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(patternWords);
  const draftName = `programme.pattern ${present?.name ?? ''}`;
  const [typed, setTyped, clear] = useDraft<TypedPattern>(draftName, typedPattern(present));
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [attempts, setAttempts] = useState(0);
  const fields = useFirstWrong(attempts);
  const wrong = attempts === 0 ? new Map<number, string>() : findWrongHours(typed, language);

  const save = async (): Promise<void> => {
    setAttempts(attempts + 1);
    if (findWrongHours(typed, language).size > 0) return;
    const came = await call('programme.savePattern', patternToSave(present, typed), language);
    setAnswer(came);
    if (came.status !== 'done') return;
    await onClose(true);
    clear();
  };

  return (
    <div ref={fields}>
      {present === null && (
        <TextField
          label={words.name}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      )}
      <NumberField
        label={words.jpMinutes}
        hint={words.jpMinutesHint}
        value={typed.jpMinutes}
        onChange={(jpMinutes) => setTyped({ ...typed, jpMinutes })}
      />
      {words.weekdays.map((weekday, index) => (
        <TextField
          key={weekday}
          label={weekday}
          hint={index === 0 ? words.hoursHint : ''}
          error={wrong.get(index) ?? ''}
          value={typed.days[index] ?? ''}
          onChange={(hours) =>
            setTyped({ ...typed, days: typed.days.map((old, at) => (at === index ? hours : old)) })
          }
        />
      ))}
      {wrong.size > 0 && <Banner kind="error">{words.fixFirst}</Banner>}
      {answer !== null && wrong.size === 0 && <Outcome answer={answer} />}
      <div class="actions">
        <Button kind="main" onPress={save}>
          {words.save}
        </Button>
        <Button onPress={() => onClose(false)}>{words.toList}</Button>
      </div>
    </div>
  );
}
