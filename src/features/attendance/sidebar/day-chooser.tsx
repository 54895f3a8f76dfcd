import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateShort, weekdayOf } from '../../../kernel/plain-date';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { useWords } from '../../../sidebar/language';
import type { ClassDayReply } from '../contract';
import { attendanceWords } from './attendance-words';

/** Which class on which of its days. */
export function DayChooser({
  day,
  onChoose,
}: {
  readonly day: ClassDayReply;
  readonly onChoose: (asked: { class: string; date: PlainDate | null }) => void;
}) {
  const words = useWords(attendanceWords);
  if (day.class === '') return null;
  const dayName = (date: PlainDate): string =>
    `${words.weekdays[weekdayOf(date) - 1] ?? ''} ${formatDateShort(date)}`;
  return (
    <>
      <ChoiceField
        label={words.class}
        value={day.class}
        options={day.classes.map((name) => ({ value: name, label: name }))}
        onChange={(name) => onChoose({ class: name, date: null })}
      />
      {day.date !== null && (
        <ChoiceField
          label={words.day}
          value={day.date}
          options={day.days.map((date) => ({ value: date, label: dayName(date) }))}
          onChange={(value) => {
            const date = day.days.find((known) => known === value) ?? null;
            onChoose({ class: day.class, date });
          }}
        />
      )}
    </>
  );
}
