import type { Problem } from '../../../kernel/problem';
import type { Columns, Row, Table, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { CheckProgrammeReply, EmptyInput } from '../contract';
import { emptyInput } from '../contract';
import type { Located } from '../core';
import { checkProgramme, createCalendar, findMissing, inspectProgram } from '../core';
import { calendarFactsOf, isLaterSheet, settingRows } from '../read-programme';
import {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  periodsTable,
  programTable,
  roomsTable,
  trainersTable,
  unitsTable,
} from '../tables';

/** Says what the programme still lacks and what does not fit together, cell by cell. Writes nothing. */
export const checkProgrammeAction: Action<EmptyInput, CheckProgrammeReply> = {
  id: 'programme.check',
  input: emptyInput,
  writes: false,
  run(ports) {
    const problems: Problem[] = [];
    const locate = <C extends Columns>(table: Table<C>): readonly Located<Row<C>>[] => {
      const found = read(ports, table);
      problems.push(...found.problems.filter((one) => !isLaterSheet(table, one)));
      return locatedRows(found);
    };
    const sheet = read(ports, programTable);
    const { program, problems: settingProblems } = inspectProgram(settingRows(sheet));
    problems.push(...sheet.problems, ...settingProblems);
    const rows = {
      institutions: locate(institutionsTable),
      officials: locate(officialsTable),
      packages: locate(packagesTable),
      units: locate(unitsTable),
      trainers: locate(trainersTable),
      rooms: locate(roomsTable),
      daySlots: locate(daySlotsTable),
      periods: locate(periodsTable),
      events: locate(eventsTable),
    };
    const daysOff = locate(daysOffTable).map(({ value }) => value);
    if (program === null) return refused(problems);
    const values = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);
    const calendar = createCalendar(
      calendarFactsOf({
        program,
        daysOff,
        packages: values(rows.packages),
        daySlots: values(rows.daySlots),
        periods: values(rows.periods),
        events: values(rows.events),
      }),
    );
    const facts = { ...rows, daysOff, program, calendar, today: ports.clock.today() };
    problems.push(...checkProgramme(facts));
    const missing = findMissing(facts);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    const counts = { errors, warnings };
    const message =
      missing.length > 0
        ? { code: 'programme.incomplete', values: { ...counts, missing: missing.join(', ') } }
        : { code: errors > 0 ? 'programme.wrong' : 'programme.checked', values: counts };
    return done({ missing, errors, warnings }, message, problems);
  },
};

function locatedRows<C extends Columns>(found: TableRead<C>): readonly Located<Row<C>>[] {
  return found.rows.map(({ row, value }) => ({
    value,
    at: (column) => addressOf(found, row, column),
  }));
}
