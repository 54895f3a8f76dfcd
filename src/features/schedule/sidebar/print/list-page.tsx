import { useLanguage, useWords } from '../../../../sidebar/language';
import type { NameFinder, Session } from '../../core';
import type { ShownLines } from './grid-page';
import { printWords } from './print-words';
import { longDate, shownHours } from './shown-dates';

/** Sessions as a list in order of time. */
export function ListPage({
  sessions,
  names,
  shown,
  hasDate,
}: {
  readonly sessions: readonly Session[];
  readonly names: NameFinder;
  readonly shown: ShownLines;
  readonly hasDate: boolean;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const columns: readonly (readonly [string, string, (session: Session) => string])[] = [
    ...(hasDate
      ? [[words.date, 'day', ({ date }: Session) => longDate(date, language)] as const]
      : []),
    [words.hours, 'clock', ({ start, end }) => shownHours(start, end, language)],
    [words.jp, 'number', ({ jp }) => String(jp)],
    ...(shown.class ? [[words.class, 'short', (one: Session) => one.class] as const] : []),
    [words.unit, 'long', (one) => names.unit(one)],
    ...(shown.trainer
      ? [[words.trainer, '', ({ trainer }: Session) => names.trainer(trainer)] as const]
      : []),
    ...(shown.room ? [[words.room, '', ({ room }: Session) => names.room(room)] as const] : []),
  ];
  return (
    <table class="list">
      <thead>
        <tr>
          {columns.map(([title, kind]) => (
            <th key={title} scope="col" class={kind}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            {columns.map(([title, kind, textOf]) => (
              <td key={title} class={kind}>
                {textOf(session)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
