import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { TableRead } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import { placementTable } from '../placement';
import type { PlacementRow } from '../placement/core';
import { calendarFactsOf, readProgramme, stagesTable } from '../programme';
import type { Program } from '../programme/core';
import type { ScheduleFacts, ScheduleProblem } from './core';
import { classesOf, factsOf, unstagedPackages } from './core';
import type { Jadwal } from './read-jadwal';
import { readJadwal, readRecorded } from './read-jadwal';
import { absencesTable } from './tables';

/** What a schedule depends on, and the sheets that planning writes to. */
export interface ScheduleSheets {
  readonly facts: ScheduleFacts;
  /** The facts as plain data. */
  readonly problem: ScheduleProblem;
  readonly jadwal: Jadwal;
  readonly sessionsRead: Jadwal['sessionsRead'];
  readonly absencesRead: TableRead<typeof absencesTable.columns>;
  readonly stagesRead: TableRead<typeof stagesTable.columns>;
  readonly program: Program;
  readonly placement: readonly PlacementRow[];
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
    'periods',
    'events',
  );
  const stagesRead = read(ports, stagesTable);
  const placementRead = read(ports, placementTable);
  const jadwal = readJadwal(ports);
  const absencesRead = read(ports, absencesTable);
  const problems: Problem[] = [
    ...(programme.ok ? [] : programme.problems),
    ...[stagesRead, placementRead, jadwal].flatMap((one) => one.problems),
    ...usedProblems(absencesRead),
  ];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  const stages = stagesRead.rows.map((row) => row.value);
  const placement = placementRead.rows.map((row) => row.value);
  const { program, packages, units, trainers, rooms } = programme.value;
  const problem: ScheduleProblem = {
    packages,
    units,
    trainers,
    rooms,
    calendar: calendarFactsOf(programme.value),
    weights: program.timetableWeights,
    theoryFirst: program.theoryFirst,
    stages,
    classes: classesOf(stages, placement, packages),
    unstaged: unstagedPackages(stages, placement),
    sessions: jadwal.sessions,
    today: ports.clock.today(),
    absences: absencesRead.rows.map((row) => row.value),
    edited: jadwal.edits.edited.map(({ id }) => id),
    recorded: readRecorded(ports),
    lastNumber: jadwal.lastNumber,
    scope: { kind: 'all' },
  };
  const { sessionsRead } = jadwal;
  return accept({
    problem,
    facts: factsOf(problem),
    jadwal,
    sessionsRead,
    absencesRead,
    stagesRead,
    program,
    placement,
  });
}

/** A workbook from before sheet Halangan has nobody away. */
function usedProblems({ problems }: TableRead<typeof absencesTable.columns>): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'table.sheet_missing');
}
