import { compareText } from '../../../../kernel/ordering';
import type { Language } from '../../../../kernel/problem';
import type { CalendarReply } from '../../contract';
import type { CalendarEntry, CalendarOwner, Named, PrintedSchedule, WordedEntry } from '../../core';
import { entriesOf, nameFinder, writeCalendar } from '../../core';
import { printWords } from './print-words';

/** Those for whom there is a file: whoever has sessions, or had some that a calendar must forget. */
export function calendarOwners(
  kind: CalendarOwner,
  { entries }: CalendarReply,
  schedule: PrintedSchedule,
): Named[] {
  const names = nameFinder(schedule);
  const present = new Set(entries.map((entry) => entry[kind]).filter((id) => id !== ''));
  const known = kind === 'class' ? schedule.classes : schedule.trainers;
  const others = known.map(({ id }) => id).filter((id) => !present.has(id));
  const former = others.filter((id) => entriesOf(entries, kind, id).length > 0);
  return [...present, ...former]
    .map((id) => ({ id, name: kind === 'class' ? id : names.trainer(id) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

/** The text of an owner's file. */
export function calendarText(
  kind: CalendarOwner,
  owner: Named,
  { entries, workbook, timeZone, writtenAt }: CalendarReply,
  schedule: PrintedSchedule,
  language: Language,
): string {
  const words = printWords[language];
  return writeCalendar({
    name: words.calendarName(owner.name, schedule.heading.programme),
    workbook,
    timeZone,
    writtenAt,
    entries: entriesOf(entries, kind, owner.id).map((entry) =>
      wordEntry(entry, schedule, language),
    ),
  });
}

/** `jadwal-MJ-A.ics`: nothing that a file system could take amiss. */
export function calendarFileName({ id }: Named): string {
  const safe = id.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60);
  return `jadwal-${safe}.ics`;
}

function wordEntry(
  entry: CalendarEntry,
  schedule: PrintedSchedule,
  language: Language,
): WordedEntry {
  const words = printWords[language];
  const names = nameFinder(schedule);
  const { id, date, start, end, sequence, isCancelled } = entry;
  const lines = [
    [words.package, names.package(entry)],
    [words.class, entry.class],
    [words.trainer, names.trainer(entry.trainer)],
    [words.room, names.room(entry.room)],
  ];
  return {
    id,
    date,
    start,
    end,
    sequence,
    isCancelled,
    summary: `${names.unit(entry)} (${entry.class})`,
    location: names.room(entry.room),
    description: lines
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
  };
}
