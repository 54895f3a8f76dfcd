import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { Columns, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { graduationTable, resultsTable } from '../../assessment';
import { packagesTable, readProgramme } from '../../programme';
import { participantsTable } from '../../roster';
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
  const problems: Problem[] = [
    ...(programme.ok ? [] : programme.problems),
    ...[packages, participants, graduation, results, register].flatMap((table) => table.problems),
    ...guests.problems,
  ];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  if (graduation.rows.length + guests.rows.length === 0) {
    return { ok: false, problems: [problem('certificates.nobody_judged')] };
  }
  return accept({
    ...programme.value,
    packages: packages.rows.map((row) => row.value),
    participants: participants.rows.map((row) => row.value),
    graduation: graduation.rows.map((row) => row.value),
    results: results.rows.map((row) => row.value),
    register: register.rows.map((row) => row.value),
    guests: guests.rows.map((row) => row.value),
    ...readSpeakers(ports, programme.value.units, guests),
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

function rowOf<C extends Columns>({ raw }: TableRead<C>, key: string): number {
  return raw.find((one) => one.key === key)?.row ?? 1;
}
