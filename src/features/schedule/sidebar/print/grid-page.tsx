import { formatDateShort } from '../../../../kernel/plain-date';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { GridDay, NameFinder, Session, WeekGrid } from '../../core';
import { printWords } from './print-words';
import { dayName, shownDate, shownHours } from './shown-dates';

/** Which lines a field has: what the page is about need not be repeated. */
export interface ShownLines {
  readonly class: boolean;
  readonly trainer: boolean;
  readonly room: boolean;
}

/** A week as a table: a row for each JP, a column for each day. */
export function GridPage({
  week,
  names,
  shown,
}: {
  readonly week: WeekGrid;
  readonly names: NameFinder;
  readonly shown: ShownLines;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const last = week.days[week.days.length - 1]?.date ?? week.monday;
  return (
    <table class="grid">
      <caption>{words.week(shownDate(week.monday, language), shownDate(last, language))}</caption>
      <thead>
        <tr>
          <th scope="col" class="jp">
            {words.jp}
          </th>
          {week.days.map(({ date }) => (
            <th key={date} scope="col">
              {dayName(date, language)} <span class="quiet">{formatDateShort(date)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: week.jp }, (_, index) => index + 1).map((jp) => (
          <tr key={jp}>
            <th scope="row" class="jp">
              {jp}
            </th>
            {week.days.map((day) => (
              <DayField
                key={day.date}
                day={day}
                jp={jp}
                rows={week.jp}
                names={names}
                shown={shown}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The field that begins in a row, or nothing where one from above still stands. */
function DayField({
  day,
  jp,
  rows,
  names,
  shown,
}: {
  readonly day: GridDay;
  readonly jp: number;
  readonly rows: number;
  readonly names: NameFinder;
  readonly shown: ShownLines;
}) {
  const words = useWords(printWords);
  if (day.blocks.length === 0 && day.dayOff !== '') {
    return jp === 1 ? (
      <td class="off" rowspan={rows}>
        {words.off}: {day.dayOff}
      </td>
    ) : null;
  }
  const block = day.blocks.find((one) => one.firstJp <= jp && jp < one.firstJp + one.jp);
  if (block === undefined) return <td />;
  if (block.firstJp !== jp) return null;
  return (
    <td class="filled" rowspan={block.jp}>
      {block.sessions.map((session) => (
        <Field key={session.id} session={session} names={names} shown={shown} />
      ))}
    </td>
  );
}

function Field({
  session,
  names,
  shown,
}: {
  readonly session: Session;
  readonly names: NameFinder;
  readonly shown: ShownLines;
}) {
  const language = useLanguage();
  const lines = [
    ...(shown.class ? [session.class] : []),
    ...(shown.trainer && session.trainer !== '' ? [names.trainer(session.trainer)] : []),
    ...(shown.room && session.room !== '' ? [names.room(session.room)] : []),
  ];
  return (
    <div class="session">
      <p class="hours">{shownHours(session.start, session.end, language)}</p>
      <p class="unit">{names.unit(session)}</p>
      <p class="lines">{lines.join(' · ')}</p>
    </div>
  );
}
