import { formatDateShort } from '../../../../kernel/plain-date';
import { CheckboxField } from '../../../../sidebar/form/checkbox-field';
import { useWords } from '../../../../sidebar/language';
import type { ComparedDay, DayOffKind } from '../../core';
import { daysOffWords } from './days-off-words';
import type { DayChoices } from './view-days';
import { isTaken } from './view-days';

const KINDS: readonly DayOffKind[] = ['national', 'collective', 'local', 'institution'];

/** What a list would do to the sheet: new days are ticked, changes are not until somebody ticks them. */
export function FoundDays({
  compared,
  choices,
  onChoose,
}: {
  readonly compared: readonly ComparedDay[];
  readonly choices: DayChoices;
  readonly onChoose: (choices: DayChoices) => void;
}) {
  const words = useWords(daysOffWords);
  const of = (state: ComparedDay['state']): readonly ComparedDay[] =>
    compared.filter((day) => day.state === state);
  const [fresh, changed] = [of('new'), of('changed')];
  const list = (title: string, days: readonly ComparedDay[]) =>
    days.length > 0 && (
      <>
        <h2>{title}</h2>
        <ul class="found-days">
          {days.map((day) => (
            <li key={day.found.date}>
              <FoundDay day={day} choices={choices} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{words.summary(fresh.length, changed.length, of('same').length)}</p>
      {list(words.fresh, fresh)}
      {list(words.changed, changed)}
    </>
  );
}

function FoundDay({
  day,
  choices,
  onChoose,
}: {
  readonly day: ComparedDay;
  readonly choices: DayChoices;
  readonly onChoose: (choices: DayChoices) => void;
}) {
  const words = useWords(daysOffWords);
  const { found, present } = day;
  const date = formatDateShort(found.date);
  const notes = [
    present === null ? '' : words.now(present.name, words.kinds[present.kind]),
    found.isOff ? '' : words.observed,
  ];
  return (
    <>
      <CheckboxField
        label={`${date} ${found.name}`}
        hint={notes.join(' ').trim()}
        isChecked={isTaken(day, choices)}
        onChange={(taken) =>
          onChoose({ ...choices, taken: { ...choices.taken, [found.date]: taken } })
        }
      />
      <div class="field">
        <select
          aria-label={words.kindOf(date)}
          value={choices.kinds[found.date] ?? found.kind}
          onChange={(event) => {
            const kind = KINDS.find((one) => one === event.currentTarget.value) ?? found.kind;
            onChoose({ ...choices, kinds: { ...choices.kinds, [found.date]: kind } });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
