import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { TableRead } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import { placementTable } from '../placement';
import { readProgramme, stagesTable } from '../programme';
import type { ScheduleFacts, ScheduleProblem } from './core';
import { classesOf, factsOf, highestNumber } from './core';
import { sessionsTable } from './tables';

/** What a schedule depends on, and the sheets that planning writes to. */
export interface ScheduleSheets {
  readonly facts: ScheduleFacts;
  /** The facts as plain data. */
  readonly problem: ScheduleProblem;
  readonly sessionsRead: TableRead<typeof sessionsTable.columns>;
  readonly stagesRead: TableRead<typeof stagesTable.columns>;
}

/** Reads everything that planning and checking need, each sheet once; refused when a cell cannot be used. */
export function readSchedule(ports: Ports): Result<ScheduleSheets> {
  const programme = readProgramme(
    ports,
    'packages',
    'units',
    'trainers',
    'rooms',
    'daySlots',
    'daysOff',
  );
  const stagesRead = read(ports, stagesTable);
  const placementRead = read(ports, placementTable);
  const sessionsRead = read(ports, sessionsTable);
  const problems: Problem[] = [
    ...(programme.ok ? [] : programme.problems),
    ...[stagesRead, placementRead, sessionsRead].flatMap((one) => one.problems),
  ];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  const stages = stagesRead.rows.map((row) => row.value);
  const { program, packages, units, trainers, rooms, daySlots, daysOff } = programme.value;
  const { workingWeek, collectiveLeaveIsOff, dayPattern: pattern } = program;
  const sessions = sessionsRead.rows.map((row) => row.value);
  const problem: ScheduleProblem = {
    packages,
    units,
    trainers,
    rooms,
    calendar: { workingWeek, collectiveLeaveIsOff, daysOff, slots: daySlots, pattern },
    stages,
    classes: classesOf(
      stages,
      placementRead.rows.map((row) => row.value),
    ),
    sessions,
    today: ports.clock.today(),
    absences: [],
    edited: [],
    recorded: [],
    lastNumber: highestNumber(sessions),
    scope: { kind: 'all' },
  };
  return accept({ problem, facts: factsOf(problem), sessionsRead, stagesRead });
}
