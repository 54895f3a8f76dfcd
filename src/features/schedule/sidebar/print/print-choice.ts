import { parseTypedDate } from '../../../../kernel/parse-date';
import type { Language } from '../../../../kernel/problem';
import type { Option } from '../../../../sidebar/form/choice-field';
import type { OwnPages, PrintedSchedule, PrintRange, PrintView } from '../../core';
import { ownersOf, pagesOf } from '../../core';
import type { PrintKind } from './print-kind';
import { printWords } from './print-words';
import { longDate } from './shown-dates';

/** What somebody chose in the form; dates as typed. */
export interface PrintChoice {
  readonly kind: PrintKind;
  /** Empty for all; `class:MJ-A` for everybody of a class. */
  readonly owner: string;
  readonly form: 'grid' | 'list';
  readonly from: string;
  readonly until: string;
  /** The version since which changes are told; null until one is chosen. */
  readonly version: number | null;
}

/** Schedules that one print may have: a browser lays out all of them before it shows the first. */
export const MOST_SCHEDULES = 150;

const CLASS_PREFIX = 'class:';

/** Whose schedules a kind shows; null where nobody is chosen. */
export function viewOf(kind: PrintKind): PrintView | null {
  if (kind === 'movement') return 'day';
  return kind === 'recap' || kind === 'told' || kind === 'calendar' ? null : kind;
}

/** The range that was typed; what is no date leaves its side open. */
export function rangeOf({ from, until }: Pick<PrintChoice, 'from' | 'until'>): PrintRange {
  return { from: parseTypedDate(from), until: parseTypedDate(until) };
}

/** Those who can be chosen, all first. */
export function ownerOptions(
  kind: PrintKind,
  schedule: PrintedSchedule,
  language: Language,
): readonly Option[] {
  const view = viewOf(kind);
  if (view === null) return [];
  const words = printWords[language];
  const owners = ownersOf(view, schedule);
  const classes = view === 'participant' ? ownersOf('class', schedule) : [];
  return [
    { value: '', label: words.everybody },
    ...classes.map(({ id }) => ({ value: `${CLASS_PREFIX}${id}`, label: words.allOf(id) })),
    ...owners.map(({ id, name }) => ({
      value: id,
      label: view === 'day' ? dayLabel(id, language) : name,
    })),
  ];
}

/** A day first of all for lists of one day; everybody otherwise. */
export function firstOwner(kind: PrintKind, schedule: PrintedSchedule): string {
  if (viewOf(kind) !== 'day') return '';
  const days = ownersOf('day', schedule).map(({ id }) => id);
  return days.find((day) => day >= schedule.today) ?? days[0] ?? '';
}

/** The schedules that were chosen. */
export function chosenPages(choice: PrintChoice, schedule: PrintedSchedule): OwnPages[] {
  const view = viewOf(choice.kind);
  if (view === null) return [];
  const { owner } = choice;
  const all = pagesOf(view, schedule, rangeOf(choice));
  if (owner === '') return all;
  if (view !== 'participant' || !owner.startsWith(CLASS_PREFIX)) {
    return all.filter((pages) => pages.owner.id === owner);
  }
  const className = owner.slice(CLASS_PREFIX.length);
  const members = new Set(
    schedule.members.filter((one) => one.class === className).map(({ id }) => id),
  );
  return all.filter((pages) => members.has(pages.owner.id));
}

/** The name of an owner of pages; a day is named by its date. */
export function ownerName(kind: PrintKind, { owner }: OwnPages, language: Language): string {
  return viewOf(kind) === 'day' ? dayLabel(owner.id, language) : owner.name;
}

function dayLabel(id: string, language: Language): string {
  const date = parseTypedDate(id);
  return date === null ? id : longDate(date, language);
}
