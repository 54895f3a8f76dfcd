import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { PlacementRow } from '../../placement/core';
import type { Program, Trainer } from '../../programme/core';
import type { EmptyInput, PrintReply } from '../contract';
import { emptyInput } from '../contract';
import type { ClassMember, PrintedSchedule } from '../core';
import { neutralSchedule } from '../core';
import type { ScheduleSheets } from '../read-schedule';
import { readSchedule } from '../read-schedule';

/** All that is printed and exported, in names: of people nothing but their name and class. */
export const printScheduleAction: Action<EmptyInput, PrintReply> = {
  id: 'schedule.print',
  input: emptyInput,
  writes: false,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const whole = printedSchedule(sheets.value, ports.clock.now());
    const schedule = sheets.value.program.neutralMode ? neutralSchedule(whole) : whole;
    const leftWordsOut = JSON.stringify(schedule) !== JSON.stringify(whole);
    const values = { sessions: schedule.sessions.length };
    return done({ schedule, leftWordsOut }, { code: 'schedule.printed', values });
  },
};

function printedSchedule(
  { problem, program, placement, jadwal }: ScheduleSheets,
  printedAt: string,
): PrintedSchedule {
  const version = Math.max(0, ...jadwal.lastPlan.map((row) => row.version));
  return {
    heading: { ...headingOf(program), version: version === 0 ? null : version, printedAt },
    packages: problem.packages.map(({ code, name }) => ({ id: code, name })),
    units: problem.units.map(({ code, title, package: of }) => ({
      id: code,
      name: title,
      package: of,
    })),
    trainers: problem.trainers.map((one) => ({ id: one.id, name: formalName(one) })),
    rooms: problem.rooms.map(({ id, name }) => ({ id, name })),
    classes: problem.classes,
    sessions: problem.sessions,
    members: membersOf(placement),
    // Pauses and ceremonies name what is nobody's business outside; a page shows days off only.
    calendar: { ...problem.calendar, periods: [], ceremonies: [] },
    today: problem.today,
  };
}

function headingOf(
  program: Program,
): Pick<PrintedSchedule['heading'], 'programme' | 'batch' | 'place'> {
  const year = program.year === null ? '' : String(program.year);
  return {
    programme: program.name,
    batch: [program.batch, year].filter((part) => part !== '').join(' · '),
    place: program.neutralMode ? program.city : program.venue || program.city,
  };
}

function formalName({ titleBefore, name, titleAfter }: Trainer): string {
  const before = [titleBefore, name].filter((part) => part !== '').join(' ');
  return titleAfter === '' ? before : `${before}, ${titleAfter}`;
}

function membersOf(placement: readonly PlacementRow[]): ClassMember[] {
  return placement
    .filter(({ status, package: code }) => status === 'placed' && code !== '')
    .map((row) => ({
      id: row.participant,
      name: row.name,
      class: row.class === '' ? `${row.package}-A` : row.class,
    }));
}
