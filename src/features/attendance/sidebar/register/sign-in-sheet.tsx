import { formatDateShort, parseIsoDate } from '../../../../kernel/plain-date';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { SignInReply } from '../../contract';
import { ATTENDANCE_CODES } from '../../core';
import { attendanceWords } from '../attendance-words';
import { longDay, registerWords, shortDay, shownHours } from './register-words';
import type { SignInPage } from './sign-in-choice';

/** Codes that tell nothing of where somebody is. */
const OPEN_CODES = ['H', 'S', 'I', 'A', 'T'];

/** People who fit on an upright page in lines of full height, and in lower ones. */
const ROOMY = 24;
const ONE_PAGE = 30;
/** Letters of a name that fit on one line; a longer one is written smaller on two, so that its line grows no higher. */
const LONG_NAME = 26;

/** The sheet of one class: a line for each person, a column for each session, room for who was there to sign. */
export function SignInSheet({
  reply,
  page,
  isWeek,
  isWide,
}: {
  readonly reply: SignInReply;
  readonly page: SignInPage;
  readonly isWeek: boolean;
  readonly isWide: boolean;
}) {
  const words = useWords(registerWords);
  const { sheets, columns } = page;
  const isTight = !isWide && sheets.people.length > ROOMY && sheets.people.length <= ONE_PAGE;
  return (
    <article class={isTight ? 'sign-in tight' : 'sign-in'}>
      <SheetHead reply={reply} page={page} />
      <table class={isWeek ? 'week' : 'day'}>
        <SheetColumns page={page} isWeek={isWeek} />
        <tbody>
          {sheets.people.map((person, index) => (
            <tr key={person.id}>
              <td class="line">{index + 1}</td>
              <td class={person.name.length > LONG_NAME ? 'person long' : 'person'}>
                {person.name}
              </td>
              {columns.map(({ session, position }) =>
                person.phases[position] === 'here' ? (
                  <td key={session.id} />
                ) : (
                  <td key={session.id} class="off">
                    {words.away}
                  </td>
                ),
              )}
            </tr>
          ))}
          <tr class="sum">
            <td colSpan={2}>{words.present}</td>
            {columns.map(({ session }) => (
              <td key={session.id} />
            ))}
          </tr>
        </tbody>
      </table>
      <SheetFoot page={page} isNeutral={reply.isNeutral} />
    </article>
  );
}

function SheetHead({
  reply: { heading },
  page: { sheets, days },
}: {
  readonly reply: SignInReply;
  readonly page: SignInPage;
}) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const printed = parseIsoDate(heading.printedAt.slice(0, 10));
  const about = [heading.batch, heading.place].filter((part) => part !== '').join(' · ');
  const [first, last] = [days[0], days[days.length - 1]];
  return (
    <header class="head">
      <div>
        <p class="programme">{heading.programme}</p>
        {about !== '' && <p>{about}</p>}
        <h2>{words.signIn(sheets.class, sheets.package)}</h2>
        <p>
          {first !== undefined && longDay(first, language)}
          {last !== undefined && last !== first && ` – ${longDay(last, language)}`}
        </p>
      </div>
      <p class="stamp">{printed !== null && words.printedAt(formatDateShort(printed))}</p>
    </header>
  );
}

/** The head of the table comes again on every page, with class and day: sheets fall apart. */
function SheetColumns({ page, isWeek }: { readonly page: SignInPage; readonly isWeek: boolean }) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const { sheets, days, columns } = page;
  return (
    <thead>
      <tr>
        <th class="line" scope="col" rowSpan={2}>
          {words.number}
        </th>
        <th class="person" scope="col" rowSpan={2}>
          {words.name} ({sheets.class})
        </th>
        {days.map((day) => (
          <th
            key={day}
            scope="colgroup"
            colSpan={columns.filter(({ session }) => session.date === day).length}
          >
            {isWeek ? shortDay(day, language) : longDay(day, language)}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ session }) => (
          <th key={session.id} scope="col">
            <span class="hours">{shownHours(session, language)}</span>
            {isWeek ? (
              <span class="about">{words.jp(session.jp)}</span>
            ) : (
              <>
                <span class="about">
                  {words.jp(session.jp)} · {session.unit}
                </span>
                <span class="about">
                  {[session.trainer, session.room].filter((part) => part !== '').join(' · ')}
                </span>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SheetFoot({
  page: { columns },
  isNeutral,
}: {
  readonly page: SignInPage;
  readonly isNeutral: boolean;
}) {
  const words = useWords(registerWords);
  const codes = useWords(attendanceWords).codes;
  const shown = ATTENDANCE_CODES.filter(
    (code) => code !== 'H' && (!isNeutral || OPEN_CODES.includes(code)),
  );
  const trainers = [...new Set(columns.map(({ session }) => session.trainer))].filter(
    (name) => name !== '',
  );
  return (
    <footer class="signs">
      <p>
        {words.legend}: {shown.map((code) => `${code} ${codes[code]}`).join(' · ')}
      </p>
      <div class="boxes">
        {trainers.map((name) => (
          <p key={name}>
            {words.trainer}
            <span>{name}</span>
          </p>
        ))}
        <p>
          {words.officer}
          <span />
        </p>
      </div>
    </footer>
  );
}
