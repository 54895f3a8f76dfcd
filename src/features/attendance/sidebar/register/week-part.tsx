import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../../kernel/plain-date';
import { Banner } from '../../../../sidebar/form/banner';
import { Busy } from '../../../../sidebar/form/busy';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { ClassDayReply } from '../../contract';
import { weekOf } from '../../core';
import { useTypedCodes } from '../use-typed-codes';
import { registerWords } from './register-words';
import { countTyped, fillEmpty, weekToSave } from './week-grid';
import { WeekTable } from './week-table';

/** A week of a class, typed back from paper and saved in one go. */
export function WeekPart({ chooser }: { readonly chooser: ComponentChildren }) {
  const words = useWords(registerWords);
  const [asked, ask] = useState<{ class: string | null; date: PlainDate | null }>({
    class: null,
    date: null,
  });
  const loaded = useAnswer<ClassDayReply>('attendance.classDay', { ...asked, week: true });
  return (
    <LoadedView loaded={loaded}>
      {(week) =>
        week.date === null ? (
          <>
            <div class="controls">{chooser}</div>
            <EmptyState>{words.nothing}</EmptyState>
          </>
        ) : (
          <WeekForm
            week={week}
            monday={weekOf(week.date).from}
            isBusy={loaded.isBusy}
            chooser={chooser}
            onChoose={ask}
            onSaved={loaded.reload}
          />
        )
      }
    </LoadedView>
  );
}

function WeekForm({
  week,
  monday,
  isBusy,
  chooser,
  onChoose,
  onSaved,
}: {
  readonly week: ClassDayReply;
  readonly monday: PlainDate;
  readonly isBusy: boolean;
  readonly chooser: ComponentChildren;
  readonly onChoose: (asked: { class: string; date: PlainDate | null }) => void;
  readonly onSaved: () => Promise<void>;
}) {
  const words = useWords(registerWords);
  const draftName = `${week.class} ${monday}`;
  const codes = useTypedCodes('register.typed', draftName, onSaved);
  const { drafts, typed, typedNow, change, isSaving, answer, note, setNote } = codes;
  const counts = countTyped(week, typed);
  const mondays = [...new Set(week.days.map((day) => weekOf(day).from))];
  const elsewhere = Object.entries(drafts)
    .filter(([name]) => name !== draftName)
    .reduce((sum, [, cells]) => sum + Object.keys(cells).length, 0);

  const save = async (): Promise<void> => {
    const sent = typedNow();
    const sessions = weekToSave(week, sent);
    const { wrong } = countTyped(week, sent);
    if (wrong > 0 || sessions.length === 0) {
      setNote(wrong > 0 ? words.fixFirst(wrong) : words.nothingToSave);
      return;
    }
    await codes.save(sessions);
  };

  return (
    <>
      <div class="controls">
        {chooser}
        <ChoiceField
          label={words.class}
          value={week.class}
          options={week.classes.map((name) => ({ value: name, label: name }))}
          onChange={(name) => onChoose({ class: name, date: week.date })}
        />
        <ChoiceField
          label={words.week}
          value={monday}
          options={mondays.map((value) => ({ value, label: words.weekOf(value) }))}
          onChange={(value) =>
            onChoose({
              class: week.class,
              date: week.days.find((day) => weekOf(day).from === value) ?? null,
            })
          }
        />
        <Button onPress={() => change(fillEmpty(week, typedNow(), null))}>{words.fillAll}</Button>
        <p role="status">{words.counts(counts.changed, counts.cleared, counts.empty)}</p>
        <Button kind="main" onPress={save}>
          {words.save}
        </Button>
        {(isSaving || isBusy) && <Busy />}
        {note !== '' && <Banner kind="info">{note}</Banner>}
        {elsewhere > 0 && <Banner kind="warning">{words.unsaved(elsewhere)}</Banner>}
        {answer !== null && <Outcome answer={answer} />}
        <ul class="keys">
          {words.keys.map((line) => (
            <li key={line} class="hint">
              {line}
            </li>
          ))}
        </ul>
      </div>
      {week.sessions.length === 0 && <EmptyState>{words.noneThen}</EmptyState>}
      {week.sessions.length > 0 && (
        <WeekTable
          week={week}
          monday={monday}
          typed={typed}
          typedNow={typedNow}
          isLocked={isSaving}
          onType={change}
          onOutside={(count) => setNote(words.outside(count))}
          onSave={save}
        />
      )}
    </>
  );
}
