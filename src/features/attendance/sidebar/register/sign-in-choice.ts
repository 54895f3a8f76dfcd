import type { PlainDate } from '../../../../kernel/plain-date';
import type { SignInReply, SignInSession, SignInSheets } from '../../contract';
import { weekOf } from '../../core';

/** What somebody chose to print. */
export interface SignInChoice {
  /** Empty for all classes. */
  readonly class: string;
  readonly form: 'day' | 'week';
  /** The day, or the Monday of the week. */
  readonly start: PlainDate | null;
}

/** A column to sign in; where in the sheets of the class it stands. */
export interface SignInColumn {
  readonly session: SignInSession;
  readonly position: number;
}

/** One sheet: a class, the days on it, and a column for each session. */
export interface SignInPage {
  readonly sheets: SignInSheets;
  readonly days: readonly PlainDate[];
  readonly columns: readonly SignInColumn[];
}

/** People who fit on a page across, and columns that are wide enough to sign in on an upright one. */
const ACROSS = 15;
const UPRIGHT_COLUMNS = 12;

/**
 * Whether the sheets are printed across: those of a week, unless a class has more people than fit there on one page and
 * all sheets have few enough columns for an upright page.
 */
export function isAcross(pages: readonly SignInPage[], form: SignInChoice['form']): boolean {
  if (form === 'day') return false;
  const isLong = pages.some(({ sheets }) => sheets.people.length > ACROSS);
  return !isLong || pages.some(({ columns }) => columns.length > UPRIGHT_COLUMNS);
}

/** The days or Mondays that can be chosen, in order. */
export function startsOf(
  { classes }: SignInReply,
  { class: name, form }: SignInChoice,
): PlainDate[] {
  const dates = classes
    .filter((one) => name === '' || one.class === name)
    .flatMap(({ sessions }) => sessions.map(({ date }) => date));
  const starts = form === 'day' ? dates : dates.map((date) => weekOf(date).from);
  return [...new Set(starts)].sort();
}

/** The choice with a start that exists: the one it has, else today's, else the next, else the last. */
export function settledChoice(reply: SignInReply, choice: SignInChoice): SignInChoice {
  const starts = startsOf(reply, choice);
  if (choice.start !== null && starts.includes(choice.start)) return choice;
  const wanted = choice.start ?? reply.today;
  const own = choice.form === 'day' ? wanted : weekOf(wanted).from;
  const start = starts.find((one) => one >= own) ?? starts[starts.length - 1] ?? null;
  return { ...choice, start };
}

/** The sheets to print: one for each chosen class that meets then. */
export function signInPages(
  { classes }: SignInReply,
  { class: name, form, start }: SignInChoice,
): readonly SignInPage[] {
  if (start === null) return [];
  const until = form === 'day' ? start : weekOf(start).until;
  return classes
    .filter((one) => name === '' || one.class === name)
    .flatMap((sheets): SignInPage[] => {
      const columns = sheets.sessions
        .map((session, position) => ({ session, position }))
        .filter(({ session }) => start <= session.date && session.date <= until);
      const days = [...new Set(columns.map(({ session }) => session.date))];
      return columns.length === 0 ? [] : [{ sheets, days, columns }];
    });
}
