import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { useWords } from '../../../sidebar/language';
import type { ClassDayReply } from '../contract';
import { attendanceWords } from './attendance-words';
import { CodeKeys } from './code-keys';
import { CodeList } from './code-list';
import type { Scope } from './day-sheet';
import { countLines, entriesToSave, linesOf, markAllPresent, WHOLE_DAY } from './day-sheet';
import { useTypedCodes } from './use-typed-codes';

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
  const [scope, setScope] = useState<Scope>(WHOLE_DAY);
  const codes = useTypedCodes('attendance.typed', `${day.class} ${day.date} ${scope}`, onSaved);
  const { typed, typedNow, change, isSaving, answer, note } = codes;
  const [focused, setFocused] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const lines = linesOf(day, scope, typed);
  const counts = countLines(lines);

  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus();
  }, [takesFocus]);

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
    if (isWrong || sessions.length === 0) {
      codes.setNote(isWrong ? words.fixCodes : words.nothingToSave);
      return;
    }
    await codes.save(sessions);
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
