import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { Columns, Row, Table, TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import type {
  Calendar,
  DayOff,
  DaySlot,
  Institution,
  Official,
  Package,
  Program,
  ProgramEvent,
  Room,
  SettingRow,
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
  /** From Pola Hari and Hari Libur. */
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
    problems.push(...found.problems);
    return found.rows.map((row): Row<C> => row.value);
  };
  const program = readProgramSheet(ports);
  if (!program.ok) problems.push(...program.problems);
  const tables = {
    institutions: rowsOf(institutionsTable, 'institutions'),
    officials: rowsOf(officialsTable, 'officials'),
    packages: rowsOf(packagesTable, 'packages'),
    units: rowsOf(unitsTable, 'units'),
    trainers: rowsOf(trainersTable, 'trainers'),
    rooms: rowsOf(roomsTable, 'rooms'),
    daySlots: rowsOf(daySlotsTable, 'daySlots', 'calendar'),
    daysOff: rowsOf(daysOffTable, 'daysOff', 'calendar'),
    stages: rowsOf(stagesTable, 'stages'),
    events: rowsOf(eventsTable, 'events'),
  };
  if (!program.ok || problems.length > 0) return { ok: false, problems };
  const { daysOff, daySlots } = tables;
  const programme: Programme = {
    ...tables,
    program: program.value,
    calendar: calendarOf(program.value, daySlots, daysOff),
  };
  return accept(programme);
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

/** The calendar of a programme from its day patterns and days off. */
export function calendarOf(
  program: Program,
  slots: readonly DaySlot[],
  daysOff: readonly DayOff[],
): Calendar {
  const { workingWeek, collectiveLeaveIsOff, dayPattern } = program;
  return createCalendar({ workingWeek, collectiveLeaveIsOff, daysOff, slots, pattern: dayPattern });
}
