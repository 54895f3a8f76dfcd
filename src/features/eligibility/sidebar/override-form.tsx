import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { fieldErrors } from '../../../sidebar/field-errors';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useFirstWrong } from '../../../sidebar/form/use-first-wrong';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ListedVerdict } from '../contract';
import { eligibilityWords } from './eligibility-words';
import type { OverrideCells } from './override-cells';
import { HEADERS, overrideCells, overrideToSave, VERDICT_WORDS } from './override-cells';

/** What staff decide of one person, above the rules. What was typed stays until it is saved. */
export function OverrideForm({
  row,
  onSaved,
}: {
  readonly row: ListedVerdict;
  readonly onSaved: () => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const name = `eligibility.override ${row.participant}`;
  const [typed, setTyped, clear] = useDraft<Partial<OverrideCells>>(name, {});
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [attempts, setAttempts] = useState(0);
  const fields = useFirstWrong(attempts);
  const errors = fieldErrors(answer, Object.values(HEADERS));
  const save = async (): Promise<void> => {
    const came = await call('eligibility.saveOverride', overrideToSave(row, typed), language);
    setAnswer(came);
    setAttempts(attempts + 1);
    if (came.status !== 'done') return;
    // Until the sheet is read again the form shows what was typed.
    await onSaved();
    clear();
  };
  const cells = { ...overrideCells(row), ...typed };
  const field = (key: keyof OverrideCells, label: string) => ({
    label,
    value: cells[key],
    error: errors.byHeader.get(HEADERS[key]) ?? '',
    onChange: (value: string) => setTyped({ ...typed, [key]: value }),
  });
  const options = [
    { value: '', label: words.none },
    ...(['eligible', 'rejected', 'undecided'] as const).map((verdict) => {
      return { value: VERDICT_WORDS[verdict], label: words.verdicts[verdict] };
    }),
  ];
  return (
    <div ref={fields}>
      <h3>{words.decide}</h3>
      <p class="quiet">{words.decideHint}</p>
      <ChoiceField {...field('overrideVerdict', words.decision)} options={options} />
      <TextField {...field('overrideReason', words.reason)} lines={2} />
      <TextField {...field('overrideBy', words.officer)} />
      <TextField {...field('overrideMinutes', words.minutes)} />
      <DateField {...field('overrideUntil', words.until)} />
      {errors.isComplete && <Banner kind="error">{words.fixFirst}</Banner>}
      {answer !== null && !errors.isComplete && <Outcome answer={answer} />}
      <div class="actions">
        <Button onPress={save}>{words.saveDecision}</Button>
      </div>
    </div>
  );
}
