import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { Columns, Row, Table, TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import type {
  Calendar,
  CalendarFacts,
  DayOff,
  DaySlot,
  Institution,
  Official,
  Package,
  Program,
  ProgramEvent,
  Room,
  SettingRow,
  SpecialPeriod,
  Stage,
  Trainer,
  Unit,
} from './core';
import { createCalendar, readProgram } from './core';
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
  stagesTable,
  trainersTable,
  unitsTable,
} from './tables';

/** All that the sheets of the programme say. */
export interface Programme {
  readonly program: Program;
  readonly institutions: readonly Institution[];
  readonly officials: readonly Official[];
  readonly packages: readonly Package[];
  readonly units: readonly Unit[];
  readonly trainers: readonly Trainer[];
  readonly rooms: readonly Room[];
  readonly daySlots: readonly DaySlot[];
  readonly daysOff: readonly DayOff[];
  readonly periods: readonly SpecialPeriod[];
  /** From Pola Hari, Hari Libur, Masa Khusus, Acara and the weeks of Paket. */
  readonly calendar: Calendar;
  readonly stages: readonly Stage[];
  readonly events: readonly ProgramEvent[];
}

export type ProgrammePart = Exclude<keyof Programme, 'program'>;

const ALL_PARTS: readonly ProgrammePart[] = [
  'institutions',
  'officials',
  'packages',
  'units',
  'trainers',
  'rooms',
  'calendar',
  'stages',
  'events',
];

/**
 * Reads sheet Program and the sheets of the parts asked for (default: all), each once. Refused when one of them has a
 * cell that cannot be used, so ask only for what the action needs.
 */
export function readProgramme<P extends ProgrammePart = ProgrammePart>(
  ports: Ports,
  ...parts: readonly P[]
): Result<Pick<Programme, P | 'program'>> {
  const wanted = new Set<ProgrammePart>(parts.length === 0 ? ALL_PARTS : parts);
  const problems: Problem[] = [];
  const rowsOf = <C extends Columns>(table: Table<C>, ...users: readonly ProgrammePart[]) => {
    if (!users.some((part) => wanted.has(part))) return [];
    const found = read(ports, table);
    problems.push(...found.problems.filter((one) => !isLaterSheet(table, one)));
    return found.rows.map((row): Row<C> => row.value);
  };
  const program = readProgramSheet(ports);
  if (!program.ok) problems.push(...program.problems);
  const tables = {
    institutions: rowsOf(institutionsTable, 'institutions'),
    officials: rowsOf(officialsTable, 'officials'),
    packages: rowsOf(packagesTable, 'packages', 'calendar'),
    units: rowsOf(unitsTable, 'units'),
    trainers: rowsOf(trainersTable, 'trainers'),
    rooms: rowsOf(roomsTable, 'rooms'),
    daySlots: rowsOf(daySlotsTable, 'daySlots', 'calendar'),
    daysOff: rowsOf(daysOffTable, 'daysOff', 'calendar'),
    periods: rowsOf(periodsTable, 'periods', 'calendar'),
    stages: rowsOf(stagesTable, 'stages'),
    events: rowsOf(eventsTable, 'events', 'calendar'),
  };
  if (!program.ok || problems.length > 0) return { ok: false, problems };
  const calendar = createCalendar(calendarFactsOf({ ...tables, program: program.value }));
  return accept({ ...tables, program: program.value, calendar });
}

/** The settings alone; a missing sheet or an unusable cell is refused. */
export function readProgramSheet(ports: Ports): Result<Program> {
  const sheet = read(ports, programTable);
  if (sheet.problems.length > 0) return { ok: false, problems: sheet.problems };
  return readProgram(settingRows(sheet));
}

/** The rows of sheet Program with the cell of each value. */
export function settingRows(
  sheet: TableRead<(typeof programTable)['columns']>,
): readonly SettingRow[] {
  return sheet.rows.map(({ row, value }) => ({
    setting: value.setting,
    value: value.value,
    at: addressOf(sheet, row, 'value', value.value),
  }));
}

/** What the calendar of a programme depends on, as plain data. */
export function calendarFactsOf({
  program,
  packages,
  daySlots,
  daysOff,
  periods,
  events,
}: Pick<
  Programme,
  'program' | 'packages' | 'daySlots' | 'daysOff' | 'periods' | 'events'
>): CalendarFacts {
  return {
    workingWeek: program.workingWeek,
    workedDaysOff: program.workedDaysOff,
    pattern: program.dayPattern,
    slots: daySlots,
    daysOff,
    periods,
    ceremonies: events
      .filter(({ date, usedJp }) => date !== null && (usedJp === 'all' || usedJp.length > 0))
      .map(({ date, usedJp, appliesTo }) => ({ date, usedJp, appliesTo })),
    packageWeeks: Object.fromEntries(
      packages.flatMap(({ code, workingWeek }) =>
        workingWeek === null ? [] : [[code, workingWeek]],
      ),
    ),
  };
}

/** A workbook may be older than sheet Masa Khusus, or keep no events: then there are none. */
export function isLaterSheet({ sheet }: Table<Columns>, { code }: Problem): boolean {
  const mayBeMissing = sheet === periodsTable.sheet || sheet === eventsTable.sheet;
  return mayBeMissing && code === 'table.sheet_missing';
}
