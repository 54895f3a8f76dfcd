import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import { membersOf } from '../attendance/core';
import { placementTable } from '../placement';
import type { PlacementRow } from '../placement/core';
import { readProgramme } from '../programme';
import type { Program, Unit } from '../programme/core';
import { unitsBySeat } from '../programme/core';
import { participantsTable } from '../roster';
import type { Survivors } from '../roster/core';
import { countUnderSurvivors, survivorsOf } from '../roster/core';
import type { ResultRow } from './core';
import { checkResults, dueResults } from './core';
import { resultsTable } from './tables';

/** Program, Unit and Nilai, each read once, and who is assessed. */
export interface AssessmentSheets {
  readonly program: Program;
  readonly units: readonly Unit[];
  readonly members: readonly PlacementRow[];
  readonly resultsRead: TableRead<typeof resultsTable.columns>;
  readonly results: readonly ResultRow[];
  readonly warnings: readonly Problem[];
}

/** Reads what the assessment looks at, Penempatan included; refused when a cell cannot be used. */
export function readAssessment(ports: Ports): Result<AssessmentSheets> {
  const placementRead = read(ports, placementTable);
  const survivors = survivorsOf(read(ports, participantsTable).aside);
  const placed = countUnderSurvivors(placementRead.rows, survivors, (row, column) =>
    addressOf(placementRead, row, column),
  );
  const members = membersOf(placed.rows.map((row) => row.value));
  const assessment = readResults(ports, members, survivors);
  if (placementRead.problems.length === 0 && assessment.ok) {
    const warnings = [...placed.warnings, ...assessment.value.warnings];
    return accept({ ...assessment.value, warnings });
  }
  const others = assessment.ok ? [] : assessment.problems;
  return { ok: false, problems: [...placementRead.problems, ...others] };
}

/** The same for an action that has read Penempatan already. */
export function readResults(
  ports: Ports,
  members: readonly PlacementRow[],
  survivors: Survivors,
): Result<AssessmentSheets> {
  const programme = readProgramme(ports, 'units', 'packages', 'stages');
  const resultsRead = read(ports, resultsTable);
  const unusable = [...(programme.ok ? [] : programme.problems), ...resultsRead.problems];
  if (!programme.ok || unusable.length > 0) return { ok: false, problems: unusable };
  const { program } = programme.value;
  const units = unitsBySeat(programme.value.units, programme.value);
  const dueIds = new Set(dueResults(members, units, []).map((row) => row.id));
  const taken = countUnderSurvivors(resultsRead.rows, survivors, (row, column) =>
    addressOf(resultsRead, row, column),
  );
  const found = checkResults(taken.rows, dueIds, program, (row, column) =>
    addressOf(resultsRead, row, column),
  );
  const errors = found.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  const results = taken.rows.map((row) => row.value);
  const warnings = [...taken.warnings, ...found];
  return accept({ program, units, members, resultsRead, results, warnings });
}
