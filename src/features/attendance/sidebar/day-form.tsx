import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ClassDayReply, RecordReply } from '../contract';
import { attendanceWords } from './attendance-words';
import { CodeKeys } from './code-keys';
import { CodeList } from './code-list';
import type { Scope, TypedCodes } from './day-sheet';
import {
  countLines,
  dropSaved,
  entriesToSave,
  linesOf,
  markAllPresent,
  WHOLE_DAY,
} from './day-sheet';

/** Codes typed and not saved, by class, day and session. */
type TypedByDay = Readonly<Record<string, TypedCodes>>;

const NOTHING: TypedCodes = {};

/** The sheet of a day: whole class present with one key, exceptions by code, then save. */
export function DayForm({
  day,
  isBusy,
  takesFocus,
  onSaved,
}: {
  readonly day: ClassDayReply;
  readonly isBusy: boolean;
  /** Only on opening: a person who is choosing a day must not be taken away from the list. */
  readonly takesFocus: boolean;
  readonly onSaved: () => Promise<void>;
}) {
  const words = useWords(attendanceWords);
  const language = useLanguage();
  const [scope, setScope] = useState<Scope>(WHOLE_DAY);
  const [drafts, setDrafts] = useDraft<TypedByDay>('attendance.typed', {});
  const [focused, setFocused] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<RecordReply> | null>(null);
  const [note, setNote] = useState('');
  const [isSaving, setSaving] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // Keys come faster than paint.
  const latest = useRef(drafts);
  latest.current = drafts;
  const draftName = `${day.class} ${day.date} ${scope}`;
  const typed = drafts[draftName] ?? NOTHING;
  const lines = linesOf(day, scope, typed);
  const counts = countLines(lines);

  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  const change = (codes: TypedCodes): void => {
    setAnswer(null);
    setNote('');
    latest.current = { ...latest.current, [draftName]: codes };
    setDrafts(latest.current);
  };
  const typedNow = (): TypedCodes => latest.current[draftName] ?? NOTHING;
  const focusOn = (id: string | undefined): void => {
    const position = lines.findIndex((line) => line.id === id);
    place.current?.querySelectorAll<HTMLInputElement>('.codes input')[position]?.focus();
  };
  const allPresent = (): void => {
    change(markAllPresent(day, scope, typedNow()));
    if (focused === null) focusOn(lines.find((line) => !line.isGone)?.id);
  };
  const setCode = (code: string): void => {
    if (focused === null) return;
    change({ ...typedNow(), [focused]: code });
    focusOn(focused);
  };
  const save = async (): Promise<void> => {
    const sent = typedNow();
    const sessions = entriesToSave(day, scope, sent);
    const isWrong = linesOf(day, scope, sent).some((line) => line.isWrong);
    if (isSaving || isWrong || sessions.length === 0) {
      setNote(isWrong ? words.fixCodes : words.nothingToSave);
      return;
    }
    setSaving(true);
    const came = await call<RecordReply>('attendance.record', { sessions }, language);
    if (came.status === 'done') {
      await onSaved();
      const now = latest.current;
      setDrafts({ ...now, [draftName]: dropSaved(now[draftName] ?? NOTHING, sent) });
    }
    setAnswer(came);
    setSaving(false);
  };

  return (
    <div ref={place}>
      {day.sessions.length > 1 && (
        <ChoiceField
          label={words.scope}
          value={scope}
          options={[
            { value: WHOLE_DAY, label: words.wholeDay(day.sessions.length) },
            ...day.sessions.map(({ id, start, end, unit }) => {
              return { value: id, label: `${start}–${end} ${unit}` };
            }),
          ]}
          onChange={setScope}
        />
      )}
      <Button onPress={allPresent}>{words.allPresent}</Button>
      <p class="hint">{words.keys}</p>
      <CodeList
        lines={lines}
        threshold={day.threshold}
        onType={(id, text) => change({ ...typedNow(), [id]: text })}
        onFocus={setFocused}
        onAllPresent={allPresent}
        onSave={save}
      />
      <CodeKeys person={lines.find((line) => line.id === focused)?.name ?? null} onCode={setCode} />
      <p role="status">{words.counts(counts.present, counts.other, counts.missing)}</p>
      <Button kind="main" onPress={save}>
        {words.save}
      </Button>
      {(isSaving || isBusy) && <Busy />}
      {note !== '' && <Banner kind="info">{note}</Banner>}
      {answer !== null && <Outcome answer={answer} />}
    </div>
  );
}
