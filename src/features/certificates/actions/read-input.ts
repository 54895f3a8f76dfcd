import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { Columns, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { graduationTable, resultsTable } from '../../assessment';
import type { GraduationRow } from '../../assessment/core';
import type { Presence } from '../../attendance';
import { readPresence } from '../../attendance';
import { countingRulesOf } from '../../attendance/core';
import { packagesTable, readProgramme } from '../../programme';
import type { Program } from '../../programme/core';
import { participantsTable } from '../../roster';
import type { Survivors } from '../../roster/core';
import { countUnderSurvivors, survivorsOf } from '../../roster/core';
import { sessionsTable } from '../../schedule';
import type { IssueInput } from '../core';
import { readNumberMarks } from './number-marks';
import { readGuests, readSpeakers } from './read-guests';
import { readRegister } from './register';
import { readVerifier } from './verifier-store';

/** Reads all that decides about papers, each sheet once; refused when a cell cannot be used or nobody is judged. */
export function readInput(ports: Ports): Result<IssueInput> {
  const guests = readGuests(ports);
  const programme = readProgramme(ports, 'institutions', 'officials', 'units', 'stages');
  const packages = read(ports, packagesTable);
  const participants = read(ports, participantsTable);
  const graduation = read(ports, graduationTable);
  const results = read(ports, resultsTable);
  const register = readRegister(ports);
  const sessions = read(ports, sessionsTable);
  const presence = readPresence(ports, participants, sessions);
  const problems: Problem[] = [
    ...(programme.ok ? [] : programme.problems),
    ...[packages, participants, graduation, results, register].flatMap((table) => table.problems),
    ...guests.problems,
    // Who passes hangs on it; a guest speaker's paper does not.
    ...(presence.ok || graduation.rows.length === 0 ? [] : presence.problems),
  ];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  // Papers that were issued are looked after, also once the lists are emptied for another course.
  if (graduation.rows.length + guests.rows.length + register.rows.length === 0) {
    return { ok: false, problems: [problem('certificates.nobody_judged')] };
  }
  const survivors = survivorsOf(participants.aside);
  return accept({
    ...programme.value,
    packages: packages.rows.map((row) => row.value),
    participants: participants.rows.map((row) => row.value),
    graduation: judgedOnce(graduation, survivors),
    results: countUnderSurvivors(results.rows, survivors, (row, column) =>
      addressOf(results, row, column),
    ).rows.map((row) => row.value),
    survivors,
    presence: presence.ok ? countable(presence.value, programme.value.program) : null,
    register: register.rows.map((row) => row.value),
    guests: guests.rows.map((row) => row.value),
    ...readSpeakers(ports, programme.value.units, guests, sessions),
    marks: readNumberMarks(ports),
    verifier: readVerifier(ports),
    today: ports.clock.today(),
    cells: {
      participant: (id, column) =>
        column !== 'birthPlace' && guests.raw.some(({ key }) => key === id)
          ? addressOf(guests, rowOf(guests, id), column)
          : addressOf(participants, rowOf(participants, id), column),
      guest: (id, column) => addressOf(guests, rowOf(guests, id), column),
      package: (code, column) => addressOf(packages, rowOf(packages, code), column),
    },
  });
}

/** The rows of Kelulusan under the ids that stay; one that was judged before its person was merged gives way. */
function judgedOnce(
  graduation: TableRead<typeof graduationTable.columns>,
  survivors: Survivors,
): readonly GraduationRow[] {
  const { rows } = countUnderSurvivors(graduation.rows, survivors, (row, column) =>
    addressOf(graduation, row, column),
  );
  const taken = new Set(graduation.rows.map(({ value }) => courseOf(value)));
  return rows.flatMap(({ value }, index) => {
    const isOwn = graduation.rows[index]?.value.participant === value.participant;
    if (!isOwn && taken.has(courseOf(value))) return [];
    taken.add(courseOf(value));
    return [value];
  });
}

function courseOf({ participant, package: code }: GraduationRow): string {
  return JSON.stringify([participant, code]);
}

function countable(
  { book, members: placed, unread }: Presence,
  program: Program,
): IssueInput['presence'] {
  return book === null ? null : { placed, book, rules: countingRulesOf(program), unread };
}

function rowOf<C extends Columns>({ raw }: TableRead<C>, key: string): number {
  return raw.find((one) => one.key === key)?.row ?? 1;
}
