import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../../kernel/plain-date';
import { formatDateShort, weekdayOf } from '../../../../kernel/plain-date';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { CheckboxField } from '../../../../sidebar/form/checkbox-field';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { Outcome } from '../../../../sidebar/form/outcome';
import { TextField } from '../../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { DayOff } from '../../core';
import { patternWords } from '../pattern-words';
import './days-off.css';
import { daysOffWords } from './days-off-words';
import { daysByYear } from './view-days';

/** The days off by year, this year unfolded. A tick is written at once; what cannot be written goes back. */
export function DayList({
  days,
  today,
  onEdit,
}: {
  readonly days: readonly DayOff[];
  readonly today: PlainDate;
  readonly onEdit: (date: string) => void;
}) {
  const words = useWords(daysOffWords);
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const shown = days.map((day) => ({ ...day, isActive: ticks[day.date] ?? day.isActive }));
  const years = daysByYear(shown, sought);
  const tick = async (date: PlainDate, isActive: boolean): Promise<void> => {
    setTicks((before) => ({ ...before, [date]: isActive }));
    const input = { sheet: 'Hari Libur', key: date, cells: { isActive } };
    const came = await call(
      'programme.saveRow',
      { ...input, was: { isActive: !isActive } },
      language,
    );
    if (came.status === 'done') return;
    setTicks((before) => ({ ...before, [date]: !isActive }));
    setAnswer(came);
  };
  return (
    <>
      {days.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {days.length > 0 && (
        <>
          <TextField label={words.find} hint={words.findHint} value={sought} onChange={setSought} />
          <p class="quiet">{words.counts}</p>
        </>
      )}
      {answer !== null && <Outcome answer={answer} />}
      {days.length > 0 && years.length === 0 && <EmptyState>{words.noneFound}</EmptyState>}
      {years.map(({ year, days: ofYear, worked }) => (
        <details key={year} class="year" open={sought.trim() !== '' || today.startsWith(year)}>
          <summary>{words.year(year, ofYear.length, worked)}</summary>
          <ul>
            {ofYear.map((day) => (
              <li key={day.date}>
                <CheckboxField
                  label={`${dayLabel(day.date, language)} ${day.name}`}
                  hint={words.kinds[day.kind]}
                  isChecked={day.isActive}
                  onChange={(isActive) => tick(day.date, isActive)}
                />
                <button
                  type="button"
                  class="link"
                  aria-label={words.edit(formatDateShort(day.date))}
                  onClick={() => onEdit(day.date)}
                >
                  ✎
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** `Sel 17/08`: the year stands above. */
function dayLabel(date: PlainDate, language: 'id' | 'en'): string {
  const weekday = patternWords[language].weekdays[weekdayOf(date) - 1] ?? '';
  return `${weekday.slice(0, 3)} ${formatDateShort(date).slice(0, 5)}`;
}
