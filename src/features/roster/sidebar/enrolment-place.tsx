import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage } from '../../../sidebar/language';
import type { EnrolReply, ReadEntryReply } from '../contract';
import { EnrolForm } from './enrol-form';
import type { EntryForm } from './entry-form';
import { nextForm, openForm } from './entry-form';
import { FindPerson } from './find-person';
import './roster.css';

/** *Pendaftaran*: find somebody or begin anew, fill in, save, next. A form in work survives going elsewhere. */
export function EnrolmentPlace() {
  const language = useLanguage();
  const [form, setForm, closeForm] = useDraft<EntryForm | null>('roster.enrolment', null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  const open = async (id: string | null): Promise<void> => {
    const read = await call<ReadEntryReply>('roster.read', { id }, language);
    setAnswer(read.status === 'done' ? null : read);
    if (read.status === 'done') setForm(openForm(read.value, id, newRequestId()));
  };
  const saved = (came: Answer<EnrolReply>, wantsNext: boolean): void => {
    setAnswer(came);
    if (wantsNext && form !== null) setForm(nextForm(form, newRequestId()));
    else closeForm();
  };

  return (
    <>
      {answer !== null && <Outcome answer={answer} />}
      {form === null ? (
        <FindPerson onOpen={open} />
      ) : (
        <EnrolForm
          key={form.requestId}
          form={form}
          onChange={(changed) => {
            setAnswer(null);
            setForm(changed);
          }}
          onSaved={saved}
          onOpen={open}
          onClose={closeForm}
        />
      )}
    </>
  );
}

/** Nobody else's, which is enough: the server keeps requests by user. */
function newRequestId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`;
}
