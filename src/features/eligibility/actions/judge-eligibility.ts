import { groupBy, indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../kernel/problem';
import { addressOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { readProgramme } from '../../programme/index';
import { courseRecordsTable, participantsTable, restrictedTable } from '../../roster/index';
import type { JudgeReply } from '../contract';
import { judgeInput } from '../contract';
import type { Candidate, EligibilityRow, Reason, Verdict } from '../core/index';
import {
  activateRules,
  countVerdicts,
  createRuleContext,
  judgeEverybody,
  keepOverridesOfOthers,
} from '../core/index';
import { eligibilityTable, rulesTable } from '../tables';

/** Columns of Kelayakan that the add-on writes; those of the override belong to the staff. */
const OWNED = [
  'participant',
  'name',
  'verdict',
  'ruleVerdict',
  'firstFailing',
  'reasons',
  'warnings',
] as const;

/** Judges everybody in the roster by the rules of Aturan and writes verdict and reasons to Kelayakan. */
export const judgeAction: Action<Record<string, never>, JudgeReply> = {
  id: 'eligibility.judge',
  input: judgeInput,
  writes: true,
  run(ports) {
    const programme = readProgramme(ports, 'stages');
    const sheets = readSheets(ports);
    const problems = [...(programme.ok ? [] : programme.problems), ...problemsOf(sheets)];
    if (!programme.ok || problems.length > 0) return refused(problems);
    const today = ports.clock.today();
    const context = createRuleContext(programme.value.program, programme.value.stages, today);
    const settings = sheets.rules.rows.map(({ value }) => value);
    const { rules, faults } = activateRules(settings, context.selectionDate);
    if (faults.length > 0) return refused(faults.map((fault) => problemOfFault(sheets, fault)));

    const present = sheets.eligibility.rows.map(({ value }) => value);
    const overrides = indexBy(present, ({ participant }) => participant);
    const verdicts = judgeEverybody(candidatesOf(sheets), rules, context, overrides, today);
    const judged = new Set(verdicts.map(({ participant }) => participant));
    const rows = [
      ...verdicts.map((verdict) => rowOf(ports, verdict)),
      ...keepOverridesOfOthers(present, judged),
    ];
    const change = writeRows(sheets.eligibility, rows, { owned: OWNED, removeOthers: true });
    const { conflicts } = commit(ports, change);

    const counts = countVerdicts(verdicts);
    const { eligible, rejected, undecided } = counts;
    const values = { people: verdicts.length, eligible, rejected, undecided };
    const notes = rules.length === 0 ? [asWarning(problem('eligibility.no_rules'))] : [];
    return done(counts, { code: 'eligibility.judged', values }, [...conflicts, ...notes]);
  },
};

type Sheets = ReturnType<typeof readSheets>;

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

function problemOfFault(
  { rules }: Sheets,
  fault: ReturnType<typeof activateRules>['faults'][number],
): Problem {
  const row = rules.rows.find(({ value }) => value.id === fault.rule);
  const { code, values } = fault.because;
  if (row === undefined) return problem(code, values);
  return problemAt(addressOf(rules, row.row, fault.cell, row.value[fault.cell]), code, values);
}

function candidatesOf({ participants, restricted, courses }: Sheets): readonly Candidate[] {
  const restrictedById = indexBy(
    restricted.rows.map(({ value }) => value),
    ({ id }) => id,
  );
  const coursesById = groupBy(
    courses.rows.map(({ value }) => value),
    ({ participant }) => participant,
  );
  return participants.rows.map(({ value }) => ({
    participant: value,
    restricted: restrictedById.get(value.id) ?? null,
    courses: coursesById.get(value.id) ?? [],
  }));
}

function rowOf(ports: Ports, verdict: Verdict): EligibilityRow {
  return {
    ...verdict,
    reasons: linesOf(ports, verdict.reasons),
    warnings: linesOf(ports, verdict.warnings),
    overrideVerdict: null,
    overrideReason: '',
    overrideBy: '',
    overrideUntil: null,
  };
}

/** One line for each reason, in Indonesian: the workbook is in the language of the office. */
function linesOf({ sentences }: Ports, reasons: readonly Reason[]): string {
  return reasons
    .map(({ rule, because }) => {
      const text = sentences.say(because);
      return rule === '' ? text : `${rule}: ${text}`;
    })
    .join('\n');
}
