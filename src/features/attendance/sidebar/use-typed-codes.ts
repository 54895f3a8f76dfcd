import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { useLanguage } from '../../../sidebar/language';
import type { RecordReply, SessionEntries } from '../contract';
import type { TypedCodes } from './day-sheet';
import { dropSaved } from './day-sheet';

const NOTHING: TypedCodes = {};

/** Codes typed and not saved yet, and the saving of them. Each day or week has a name of its own under `store`. */
export function useTypedCodes(store: string, name: string, onSaved: () => Promise<void>) {
  const language = useLanguage();
  const [drafts, setDrafts] = useDraft<Readonly<Record<string, TypedCodes>>>(store, {});
  const [answer, setAnswer] = useState<Answer<RecordReply> | null>(null);
  const [note, setNote] = useState('');
  const [isSaving, setSaving] = useState(false);
  // Keys come faster than paint.
  const latest = useRef(drafts);
  latest.current = drafts;
  const typedNow = (): TypedCodes => latest.current[name] ?? NOTHING;
  const put = (codes: TypedCodes): void => {
    latest.current = { ...latest.current, [name]: codes };
    setDrafts(latest.current);
  };
  const change = (codes: TypedCodes): void => {
    setAnswer(null);
    setNote('');
    put(codes);
  };
  const save = async (sessions: readonly SessionEntries[]): Promise<void> => {
    if (isSaving) return;
    const sent = typedNow();
    setSaving(true);
    const came = await call<RecordReply>('attendance.record', { sessions }, language);
    if (came.status === 'done') {
      await onSaved();
      put(dropSaved(typedNow(), sent));
    }
    setAnswer(came);
    setSaving(false);
  };
  return {
    drafts,
    typed: drafts[name] ?? NOTHING,
    typedNow,
    change,
    save,
    isSaving,
    answer,
    note,
    setNote,
  };
}
