import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { CalendarReply, EmptyInput } from '../contract';
import { emptyInput } from '../contract';
import type { CalendarEntry } from '../core';
import { advanceEntries } from '../core';
import { readSchedule } from '../read-schedule';
import { calendarTable } from '../tables';

const WORKBOOK_ID = 'schedule.calendarId';

/** Numbers what changed in Jadwal since calendar files were last made, and gives what the files hold. */
export const numberCalendarAction: Action<EmptyInput, CalendarReply> = {
  id: 'schedule.calendar',
  input: emptyInput,
  writes: true,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const present = read(ports, calendarTable);
    if (present.problems.length > 0) return refused(present.problems);
    const known = present.rows.map(({ value }) => value);
    const entries = advanceEntries(known, sheets.value.facts.sessions);
    const old = new Set<CalendarEntry>(known);
    const changed = entries.filter((entry) => !old.has(entry)).length;
    const { conflicts } = commit(ports, writeRows(present, entries));
    const reply = {
      entries,
      workbook: workbookId(ports),
      timeZone: sheets.value.program.timeZone,
      writtenAt: ports.clock.now(),
    };
    return done(reply, { code: 'schedule.numbered', values: { changed } }, conflicts);
  },
};

/** Part of every UID: two workbooks have sessions of the same id. */
function workbookId({ store, ids }: Ports): string {
  const known = store.document.get(WORKBOOK_ID);
  if (known !== null) return known;
  const fresh = `${ids.next()}.giliran`;
  store.document.set(WORKBOOK_ID, fresh);
  return fresh;
}
