import { groupBy, indexBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { addressOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { packagesTable, readProgramme } from '../../programme/index';
import { survivorsOf } from '../../roster/core/index';
import { courseRecordsTable, participantsTable, restrictedTable } from '../../roster/index';
import type {
  Candidate,
  EligibilityRow,
  RuleContexts,
  RuleFault,
  RuleSetting,
} from '../core/index';
import { createRuleContexts } from '../core/index';
import { eligibilityTable, rulesTable } from '../tables';

/** Everything that judging depends on, each sheet read once. */
export interface People {
  readonly sheets: Sheets;
  readonly candidates: readonly Candidate[];
  readonly settings: readonly RuleSetting[];
  readonly contexts: RuleContexts;
  /** Codes of sheet Paket. */
  readonly packages: readonly string[];
  /** Rows of Kelayakan by participant: what staff decided, and the verdicts there are. */
  readonly present: ReadonlyMap<string, EligibilityRow>;
  readonly today: PlainDate;
}

type Sheets = ReturnType<typeof readSheets>;

/** Reads people, rules and programme; refused when a row cannot be read or somebody has no id. */
export function readPeople(ports: Ports): Result<People> {
  const programme = readProgramme(ports, 'stages');
  const sheets = readSheets(ports);
  const problems = [...(programme.ok ? [] : programme.problems), ...problemsOf(sheets)];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  const { program, stages } = programme.value;
  const today = ports.clock.today();
  // Only the codes matter here, so another bad cell of Paket is not in the way.
  const packages = read(ports, packagesTable).raw.flatMap(({ key }) => (key === '' ? [] : [key]));
  const rows = sheets.eligibility.rows.map(({ value }) => value);
  return accept({
    sheets,
    candidates: candidatesOf(sheets),
    settings: sheets.rules.rows.map(({ value }) => value),
    contexts: createRuleContexts(program, stages, packages, today),
    packages,
    present: indexBy(rows, ({ participant }) => participant),
    today,
  });
}

/** A fault of a rule at its cell of Aturan; a rule that is not in the sheet yet has none. */
export function problemOfFault(rules: Sheets['rules'], fault: RuleFault): Problem {
  const row = rules.raw.find(({ key }) => key === fault.rule);
  const { severity, because } = fault;
  if (row === undefined) return { ...problem(because.code, because.values), severity };
  const at = addressOf(rules, row.row, fault.cell, row.cells[fault.cell] ?? '');
  return { ...problemAt(at, because.code, because.values), severity };
}

function readSheets(ports: Ports) {
  return {
    participants: read(ports, participantsTable),
    restricted: read(ports, restrictedTable),
    courses: read(ports, courseRecordsTable),
    rules: read(ports, rulesTable),
    eligibility: read(ports, eligibilityTable),
  };
}

function problemsOf(sheets: Sheets): readonly Problem[] {
  const problems = Object.values(sheets).flatMap((sheet) => sheet.problems);
  if (problems.length > 0) return problems;
  if (sheets.participants.rows.length === 0) return [problem('eligibility.no_participants')];
  return sheets.participants.rows
    .filter(({ value }) => value.id === '')
    .map(({ row }) => {
      const at = addressOf(sheets.participants, row, 'id');
      return problemAt(at, 'eligibility.id_missing');
    });
}

function candidatesOf({ participants, restricted, courses }: Sheets): readonly Candidate[] {
  const restrictedById = indexBy(
    restricted.rows.map(({ value }) => value),
    ({ id }) => id,
  );
  const survivors = survivorsOf(participants.aside);
  const coursesById = groupBy(
    courses.rows.map(({ value }) => value),
    ({ participant }) => survivors.get(participant) ?? participant,
  );
  return participants.rows.map(({ value }) => ({
    participant: value,
    restricted: restrictedById.get(value.id) ?? null,
    courses: coursesById.get(value.id) ?? [],
  }));
}
