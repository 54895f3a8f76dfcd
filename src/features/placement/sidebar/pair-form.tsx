import { useId, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { Field } from '../../../sidebar/form/field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { PairsReply } from '../contract';
import type { PairRow } from '../core/index';
import { pairWords } from './pair-words';
import { idOfTyped, offerPeople, showPerson } from './view-pairs';

const NEW = { first: '', second: '', kind: 'apart', reason: '' };

/** Two people found by typing, what ties them and why; a refusal is said below and keeps what was typed. */
export function PairForm({
  was,
  people,
  onSaved,
  onCancel,
}: {
  readonly was: PairRow | null;
  readonly people: PairsReply['people'];
  readonly onSaved: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const language = useLanguage();
  const words = useWords(pairWords);
  const begin =
    was === null
      ? NEW
      : {
          ...was,
          first: showPerson(people, was.first),
          second: showPerson(people, was.second),
        };
  const [draft, change, clear] = useDraft(`placement.pair.${was?.id ?? ''}`, begin);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const save = async (): Promise<void> => {
    const { kind, reason } = draft;
    // Whom nobody knows goes as typed, so that the refusal can name it.
    const id = (typed: string): string => idOfTyped(people, typed) || typed;
    const pair = { first: id(draft.first), second: id(draft.second), kind, reason };
    const saved = await call<unknown>('placement.savePair', { was, pair }, language);
    setAnswer(saved);
    if (saved.status !== 'done') return;
    clear();
    await onSaved(saved);
  };
  const kinds = (['apart', 'together'] as const).map((value) => {
    return { value, label: words.kinds[value] };
  });
  return (
    <section aria-label={was === null ? words.newPair : words.change(was.id)}>
      <h3>{was === null ? words.newPair : words.change(was.id)}</h3>
      {(['first', 'second'] as const).map((side) => (
        <PersonField
          key={side}
          label={words[side]}
          people={people}
          value={draft[side]}
          onChange={(value) => change({ ...draft, [side]: value })}
        />
      ))}
      <ChoiceField
        label={words.kind}
        value={draft.kind}
        options={kinds}
        onChange={(kind) => change({ ...draft, kind })}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
        value={draft.reason}
        onChange={(reason) => change({ ...draft, reason })}
      />
      <div class="actions">
        <Button kind="main" onPress={save}>
          {words.save}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            clear();
            onCancel();
          }}
        >
          {words.cancel}
        </Button>
      </div>
      <div aria-live="polite">{answer !== null && <Outcome answer={answer} />}</div>
    </section>
  );
}

function PersonField({
  label,
  people,
  value,
  onChange,
}: {
  readonly label: string;
  readonly people: PairsReply['people'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const words = useWords(pairWords);
  const list = useId();
  const isUnknown = value !== '' && idOfTyped(people, value) === '';
  const offered = offerPeople(people, value);
  return (
    <Field
      label={label}
      hint={words.personHint}
      error={isUnknown && offered.length === 0 ? words.notFound : ''}
      isRequired={true}
    >
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autocomplete="off"
            list={list}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <datalist id={list}>
            {offered.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
