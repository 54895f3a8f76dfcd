import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../call';
import { call } from '../call';
import { useLanguage } from '../language';
import { Banner } from './banner';
import { Button } from './button';
import { Outcome } from './outcome';

/** The end of a form for one entry: saves it, or says what is missing or why it was refused. */
export function EntryFoot({
  action,
  toSave,
  labels,
  onSaved,
  onCancel,
}: {
  /** The id of the action that saves. */
  readonly action: string;
  /** What is sent; null while something is missing. */
  readonly toSave: () => unknown;
  readonly labels: { readonly save: string; readonly cancel: string; readonly incomplete: string };
  readonly onSaved: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const save = async (): Promise<void> => {
    const request = toSave();
    setIncomplete(request === null);
    setAnswer(null);
    if (request === null) {
      firstOpenField(foot.current?.parentElement)?.focus();
      return;
    }
    const came = await call<unknown>(action, request, language);
    if (came.status === 'done') await onSaved(came);
    else setAnswer(came);
  };
  return (
    <>
      {isIncomplete && <Banner kind="error">{labels.incomplete}</Banner>}
      {answer !== null && <Outcome answer={answer} />}
      <div class="actions" ref={foot}>
        <Button kind="main" onPress={save}>
          {labels.save}
        </Button>
        <Button onPress={onCancel}>{labels.cancel}</Button>
      </div>
    </>
  );
}

/** The field of a form that keeps it from being saved: marked as wrong, or required and empty. */
function firstOpenField(form: HTMLElement | null | undefined) {
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  return [...(fields ?? [])].find(
    (field) =>
      field.getAttribute('aria-invalid') === 'true' ||
      (field.getAttribute('aria-required') === 'true' && field.value.trim() === ''),
  );
}
