import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../../../kernel/plain-date';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { ClassDayReply } from '../../contract';
import { registerWords, shortDay, shownHours } from './register-words';
import type { CellPlace, GridCell, TypedCells } from './week-grid';
import { cellOf, pasteCells, pressKey } from './week-grid';

/** People x sessions of a week. One cell is chosen; keys act on it, and moving goes on to the next. */
export function WeekTable({
  week,
  monday,
  typed,
  typedNow,
  isLocked,
  onType,
  onOutside,
  onSave,
}: {
  readonly week: ClassDayReply;
  readonly monday: PlainDate;
  readonly typed: TypedCells;
  /** What is typed by now, painted or not. */
  readonly typedNow: () => TypedCells;
  /** While it is being saved. */
  readonly isLocked: boolean;
  readonly onType: (typed: TypedCells) => void;
  readonly onOutside: (count: number) => void;
  readonly onSave: () => void;
}) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const [chosen, choose] = useState<CellPlace>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const hasFocus = useRef(false);
  const at = {
    row: Math.min(chosen.row, week.people.length - 1),
    column: Math.min(chosen.column, week.sessions.length - 1),
  };
  // Keys come faster than paint: the next one acts where the last one left.
  const place = useRef(at);
  place.current = at;
  const isFollowing = useRef(false);
  const goTo = (cell: CellPlace): void => {
    place.current = cell;
    choose(cell);
  };
  useLayoutEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>('[tabindex="0"]');
    isFollowing.current = true;
    if (hasFocus.current) cell?.focus();
    isFollowing.current = false;
  }, [at.row, at.column]);

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
      return;
    }
    if (isLocked || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = typedNow();
    const came = pressKey(week, now, place.current, event.key);
    if (came === null) return;
    event.preventDefault();
    if (came.typed !== now) onType(came.typed);
    goTo(came.at);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isLocked || text === '') return;
    event.preventDefault();
    const came = pasteCells(week, typedNow(), place.current, text);
    onType(came.typed);
    if (came.outside > 0) onOutside(came.outside);
  };

  return (
    <div class="week-table">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen and typed into is a grid
        role="grid"
        ref={table}
        aria-label={words.gridLabel(week.class, monday)}
        onKeyDown={press}
        onPaste={paste}
        onFocusIn={() => {
          hasFocus.current = true;
        }}
        onFocusOut={() => {
          hasFocus.current = false;
        }}
      >
        <WeekHead week={week} />
        <tbody>
          {week.people.map((person, row) => (
            <tr key={person.id}>
              <th scope="row" class="line">
                {row + 1}
              </th>
              <th scope="row" class="person">
                {person.name}
              </th>
              {week.sessions.map((session, column) => (
                <WeekCell
                  key={session.id}
                  cell={cellOf(week, typed, { row, column })}
                  label={`${person.name}, ${shortDay(session.date, language)} ${session.start}`}
                  isChosen={row === at.row && column === at.column}
                  onChoose={() => {
                    if (!isFollowing.current) goTo({ row, column });
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekHead({ week: { sessions } }: { readonly week: ClassDayReply }) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const days = [...new Set(sessions.map(({ date }) => date))];
  return (
    <thead>
      <tr>
        <th scope="col" class="line" rowSpan={2}>
          {words.number}
        </th>
        <th scope="col" class="person corner" rowSpan={2}>
          {words.name}
        </th>
        {days.map((day) => (
          <th
            key={day}
            scope="colgroup"
            colSpan={sessions.filter(({ date }) => date === day).length}
          >
            {shortDay(day, language)}
          </th>
        ))}
      </tr>
      <tr>
        {sessions.map((session) => (
          <th key={session.id} scope="col">
            {shownHours(session, language)}
            <span class="about">{session.unit}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function WeekCell({
  cell,
  label,
  isChosen,
  onChoose,
}: {
  readonly cell: GridCell;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const words = useWords(registerWords);
  const isCleared = cell.cleared !== '';
  const said = saidOf(cell, words);
  const content = cell.text === '' ? (cell.isGone ? '' : words.empty) : cell.text;
  const kind = [
    'cell',
    cell.isTyped ? 'typed' : '',
    isCleared ? 'cleared' : '',
    cell.isWrong ? 'wrong' : '',
    cell.isGone ? 'off' : '',
  ].join(' ');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see the table
      role="gridcell"
      class={kind}
      tabIndex={isChosen ? 0 : -1}
      aria-label={[label, content, said].filter((part) => part !== '').join(', ')}
      aria-invalid={cell.isWrong}
      aria-disabled={cell.isGone}
      onFocus={onChoose}
    >
      {isCleared ? <s>{cell.cleared}</s> : cell.text}
    </td>
  );
}

function saidOf(
  { isGone, isWrong, cleared }: GridCell,
  words: (typeof registerWords)['id'],
): string {
  if (cleared !== '') return words.cleared(cleared);
  if (isGone) return words.away;
  return isWrong ? words.wrong : '';
}
