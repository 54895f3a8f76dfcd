import { indexBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { addressOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { EligibilityRow } from '../../eligibility/core/index';
import { isPackageOpen, selectionDateOf, verdictToday } from '../../eligibility/core/index';
import { eligibilityTable } from '../../eligibility/index';
import type { Package, Stage } from '../../programme/core/index';
import { stagesOfPackage } from '../../programme/core/index';
import {
  institutionsTable,
  packagesTable,
  readProgramSheet,
  stagesTable,
} from '../../programme/index';
import { survivorsOf } from '../../roster/core/index';
import { participantsTable, restrictedTable } from '../../roster/index';
import type { PlacementInput, PlacementPerson } from '../core/index';
import { findPeriods } from '../core/index';
import { pairsTable, placementTable } from '../tables';
import { followMerged } from './follow-merged';

/** What a placement depends on, and the sheet that it goes to. */
export interface PlacementSheets {
  readonly input: PlacementInput;
  readonly sheet: ReturnType<typeof readSheets>['placement'];
  /** Rows that name somebody by an id that was merged into another one. */
  readonly warnings: readonly Problem[];
}

/** Reads everything that placing depends on, each sheet once; refused when a cell cannot be used. */
export function readPlacement(ports: Ports): Result<PlacementSheets> {
  const program = readProgramSheet(ports);
  const sheets = readSheets(ports);
  const problems = [...(program.ok ? [] : program.problems), ...problemsOf(sheets)];
  if (!program.ok || problems.length > 0) return { ok: false, problems };
  if (program.value.packagesPerPerson !== 'one' && !sheets.placement.positions.has('id')) {
    return { ok: false, problems: [problem('placement.id_column_missing')] };
  }
  const today = ports.clock.today();
  const packages = sheets.packages.rows.map(({ value }) => value).filter(hasSeats);
  const codes = packages.map(({ code }) => code);
  const judged = indexBy(
    sheets.eligibility.rows.map(({ value }) => value),
    ({ participant }) => participant,
  );
  const restricted = indexBy(
    sheets.restricted.rows.map(({ value }) => value),
    ({ id }) => id,
  );
  const people = sheets.participants.rows.map(({ value }): PlacementPerson => {
    const row = judged.get(value.id);
    return {
      participant: value,
      restricted: restricted.get(value.id) ?? null,
      isEligible: verdictOf(row, today) === 'eligible',
      closedPackages:
        row === undefined ? [] : codes.filter((code) => !isPackageOpen(row, code, today)),
    };
  });
  const unjudged = sheets.participants.rows.filter(
    ({ value }) => verdictOf(judged.get(value.id), today) === null,
  );
  if (unjudged.length > 0) return { ok: false, problems: [notJudged(sheets, unjudged)] };
  const stages = sheets.stages.rows.map(({ value }) => value);
  const periods = findPeriods({ program: program.value, packages, stages });
  if (!periods.ok) return periods;
  const survivors = survivorsOf(sheets.participants.aside);
  const { pairs, present, warnings } = followMerged(sheets.placement, sheets.pairs, survivors);
  const input: PlacementInput = {
    program: program.value,
    packages,
    providers: sheets.institutions.rows.flatMap(({ value: { id, capacity } }) =>
      capacity === null ? [] : [{ id, limit: Math.max(0, capacity) }],
    ),
    periods: periods.value,
    stageEnds: stageEndsOf(stages),
    people,
    pairs,
    present,
    selectionDate: selectionDateOf(program.value, today),
  };
  return accept({ input, sheet: sheets.placement, warnings });
}

/** The row of the sheet on which somebody stands in a period; 0 for none. */
export function rowOf(
  { rows }: PlacementSheets['sheet'],
  { present }: PlacementInput,
  participant: string,
): number {
  const id = present.find((one) => one.participant === participant)?.id;
  return rows.find(({ value }) => value.id === id)?.row ?? 0;
}

type Sheets = ReturnType<typeof readSheets>;

function readSheets(ports: Ports) {
  return {
    packages: read(ports, packagesTable),
    institutions: read(ports, institutionsTable),
    stages: read(ports, stagesTable),
    participants: read(ports, participantsTable),
    restricted: read(ports, restrictedTable),
    eligibility: read(ports, eligibilityTable),
    pairs: read(ports, pairsTable),
    placement: read(ports, placementTable),
  };
}

function verdictOf(row: EligibilityRow | undefined, today: PlainDate) {
  return row === undefined ? null : verdictToday(row, today);
}

/** The last day of whoever is in a package: in a rotation and with follow-up modules that of his last stage. */
function stageEndsOf(stages: readonly Stage[]): ReadonlyMap<string, PlainDate> {
  const ends = new Map<string, PlainDate>();
  for (const code of new Set(stages.map((stage) => stage.package))) {
    for (const { end } of stagesOfPackage(stages, code)) {
      const known = ends.get(code);
      if (known === undefined || end > known) ends.set(code, end);
    }
  }
  return ends;
}

/** A file without a sheet Pasangan has no pairs, and one without Mitra no limits of providers. */
function problemsOf({ pairs, institutions, ...others }: Sheets): readonly Problem[] {
  const problems = [
    ...Object.values(others).flatMap((sheet) => sheet.problems),
    ...[pairs, institutions].flatMap((sheet) =>
      sheet.problems.some(({ code }) => code === 'table.sheet_missing') ? [] : sheet.problems,
    ),
  ];
  if (problems.length > 0) return problems;
  const { packages } = others;
  if (packages.rows.length === 0) return [problem('placement.no_packages')];
  if (others.participants.rows.length === 0) return [problem('placement.no_participants')];
  return packages.rows
    .filter(({ value }) => hasSeats(value))
    .filter(({ value }) => value.maxCapacity === null || value.maxCapacity < 0)
    .map(({ row, value }) => {
      const at = addressOf(packages, row, 'maxCapacity', value.maxCapacity ?? '');
      return problemAt(at, 'placement.capacity_missing', { package: value.code });
    });
}

/** Follow-up modules have no seats of their own: the classes of the course before learn them. */
function hasSeats({ after }: Package): boolean {
  return after.length === 0;
}

/** Points at the first of them; a row without id shows its cell only, since names do not go into the log. */
function notJudged(
  { participants }: Sheets,
  people: readonly { readonly row: number; readonly value: { readonly id: string } }[],
): Problem {
  const { row = 0, value } = people[0] ?? {};
  const values = { people: people.length, participant: value?.id || 'tanpa ID' };
  return problemAt(addressOf(participants, row, 'id'), 'placement.not_judged', values);
}
