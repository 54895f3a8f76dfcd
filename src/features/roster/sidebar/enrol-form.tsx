import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../kernel/problem';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { EnrolReply, LookAlikeHit } from '../contract';
import { CloseForm } from './close-form';
import { enrolmentWords } from './enrolment-words';
import { EntryFields } from './entry-fields';
import type { EntryForm } from './entry-form';
import { checkForm, enrolInputOf, fieldText, isChanged } from './entry-form';
import { fieldLabelOf } from './field-labels';
import { MaybeSame } from './maybe-same';

/** The form of one person. It is checked while it is filled in, and again by the server when it is saved. */
export function EnrolForm({
  form,
  onChange,
  onSaved,
  onOpen,
  onClose,
}: {
  readonly form: EntryForm;
  readonly onChange: (form: EntryForm) => void;
  readonly onSaved: (answer: Answer<EnrolReply>, wantsNext: boolean) => void;
  readonly onOpen: (id: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const words = useWords(enrolmentWords);
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const [isSaving, setSaving] = useState(false);
  const [note, setNote] = useState('');
  const [answer, setAnswer] = useState<Answer<EnrolReply> | null>(null);
  const [same, setSame] = useState<readonly LookAlikeHit[]>([]);
  const wantsNext = useRef(false);
  const findings = checkForm(form);
  const errors = findings.filter(
    ({ part, column, problem }) =>
      problem.severity === 'error' && (form.id === null || column in form.typed[part]),
  );

  // On opening to the first field, after a vain save to the first wrong one.
  useEffect(() => {
    const wanted = tries === 0 ? 'input' : '[aria-invalid="true"]';
    place.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [tries]);

  const send = async (different: readonly string[]): Promise<void> => {
    setSaving(true);
    const came = await call<EnrolReply>('roster.enrol', enrolInputOf(form, different), language);
    setSaving(false);
    if (came.status === 'done' && came.value.id !== null) {
      onSaved(came, wantsNext.current);
      return;
    }
    setAnswer(came);
    setSame(came.status === 'done' ? came.value.same : []);
  };
  const save = async (next: boolean): Promise<void> => {
    wantsNext.current = next;
    setTries(tries + 1);
    setAnswer(null);
    setSame([]);
    const isIdle = form.id !== null && !isChanged(form);
    setNote(
      errors.length > 0 ? words.correctFirst(errors.length) : isIdle ? words.nothingToSave : '',
    );
    if (errors.length === 0 && !isIdle) await send([]);
  };
  const isLost = answer !== null && (answer.status === 'lost' || answer.status === 'broken');

  return (
    <div ref={place}>
      <h2>
        {form.id === null
          ? words.newPerson
          : `${form.id} ${fieldText(form, 'participant', 'name')}`}
      </h2>
      <EntryFields
        form={form}
        findings={findings}
        isTried={tries > 0}
        onChange={(changed) => {
          setNote('');
          onChange(changed);
        }}
      />
      {note !== '' && <Banner kind={errors.length > 0 ? 'error' : 'info'}>{note}</Banner>}
      {answer !== null && same.length === 0 && <Outcome answer={byField(answer, language)} />}
      {isLost && <p>{words.tryAgain}</p>}
      {same.length > 0 && (
        <MaybeSame
          people={same}
          onOpen={onOpen}
          onSomebodyElse={() => send(same.map(({ id }) => id))}
        />
      )}
      {isSaving && <Busy />}
      <div class="actions">
        <Button kind="main" isDisabled={isSaving} onPress={() => save(false)}>
          {words.save}
        </Button>
        <Button isDisabled={isSaving} onPress={() => save(true)}>
          {words.saveAndNext}
        </Button>
        <CloseForm isChanged={isChanged(form)} onClose={onClose} />
      </div>
    </div>
  );
}

/** Problems of the form name their field; they have no cell that could be shown. */
function byField(answer: Answer<EnrolReply>, language: Language): Answer<EnrolReply> {
  if (answer.status !== 'refused') return answer;
  const problems = answer.problems.map((found) => {
    if (found.at === null || found.at.row > 0) return found;
    const label = fieldLabelOf(found.at, language);
    return { ...found, at: null, text: `${label}: ${found.text}` };
  });
  return { ...answer, problems };
}
