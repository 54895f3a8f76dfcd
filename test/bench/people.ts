import type { RuleSetting } from '../../src/features/eligibility/core';
import {
  activateRules,
  basesOf,
  countVerdicts,
  createRuleContexts,
  defaultRuleSettings,
  judgeEverybody,
} from '../../src/features/eligibility/core';
import type { Stage } from '../../src/features/programme/core';
import { participantsTable, restrictedTable } from '../../src/features/roster';
import { validateRoster } from '../../src/features/roster/core';
import { groupBy } from '../../src/kernel/ordering';
import { readTable } from '../../src/kernel/table';
import { aProgram } from '../features/eligibility/a-candidate';
import { sheetOf } from '../features/programme/a-workbook';
import { makePeople, PACKAGES } from './people/make-people';
import { measure } from './people/measure';

/** `npm run bench:people`: 10,000 people validated in 2 s of CPU and judged by 25 rules in 1 s (issue 4, speed and reach). */
const PEOPLE = 10_000;
const VALIDATION_MS = 2000;
const JUDGING_MS = 1000;
const RUNS = 3;
const TODAY = '2021-06-01';

/** Rules that are off for want of a parameter get one, so that all 25 work. */
const PARAMETERS: Readonly<Record<string, string>> = {
  K17: 'AC, LS: SMP; SD',
  K18: 'Kota Pekalongan, Kab. Pekalongan, Kab. Batang, Kab. Pemalang',
  K19: 'L, P',
  K24: 'desa 60',
};

const rules: readonly RuleSetting[] = defaultRuleSettings().map((setting) => ({
  ...setting,
  isOn: true,
  from: null,
  parameter: PARAMETERS[setting.id] ?? setting.parameter,
}));

const WINDOWS = [
  { start: '2021-06-10', end: '2021-07-05' },
  { start: '2021-07-06', end: '2021-07-30' },
  { start: '2021-08-02', end: '2021-08-27' },
] as const;

const stages = PACKAGES.map(
  (code, index): Stage => ({
    id: `T-${code}`,
    number: 1 + Math.floor(index / 2),
    package: code,
    ...(WINDOWS[Math.floor(index / 2)] ?? WINDOWS[0]),
    trainingDays: 18,
    class: '',
    trainers: [],
    leads: [],
    room: '',
  }),
);

const people = makePeople(PEOPLE);

const sheets = {
  participants: sheetOf(
    participantsTable,
    people.map(({ participant }) => participant),
  ),
  restricted: sheetOf(
    restrictedTable,
    people.flatMap(({ restricted }) => restricted ?? []),
  ),
};

const validated = measure(RUNS, () => {
  const [header = [], ...rows] = sheets.participants;
  const [headerBelow = [], ...rowsBelow] = sheets.restricted;
  return validateRoster({
    participants: readTable(participantsTable, { header, rows }),
    restricted: readTable(restrictedTable, { header: headerBelow, rows: rowsBelow }),
    packages: PACKAGES,
    today: TODAY,
  });
});

const judged = measure(RUNS, () => {
  const contexts = createRuleContexts(aProgram(), stages, PACKAGES, TODAY);
  const { rules: active } = activateRules(rules, contexts.whole.selectionDate, PACKAGES);
  const verdicts = judgeEverybody(people, active, contexts, new Map(), TODAY);
  return { verdicts, active: active.length, bases: basesOf(people, active, contexts) };
});

const { eligible, rejected, undecided } = countVerdicts(judged.value.verdicts);
const sentences = judged.value.verdicts.reduce(
  (sum, { reasons, warnings }) => sum + reasons.length + warnings.length,
  0,
);
const findings = [...groupBy(validated.value, ({ severity }) => severity)]
  .map(([severity, found]) => `${found.length} ${severity}`)
  .join(', ');

const line = (work: string, ms: number, limit: number, found: string): string =>
  `${work.padEnd(42)} ${String(Math.round(ms)).padStart(6)} ms  of ${limit} ms  ${
    ms <= limit ? 'reached' : 'MISSED '
  }  ${found}`;

process.stdout.write(
  `${[
    `CPU time, least of ${RUNS} runs after a warm-up; ${PEOPLE} invented people, ${PACKAGES.length} packages in three stages`,
    line(`validation of ${PEOPLE} rows, both sheets`, validated.ms, VALIDATION_MS, findings),
    line(
      `eligibility by ${judged.value.active} rules, with reasons`,
      judged.ms,
      JUDGING_MS,
      `${eligible} eligible, ${rejected} rejected, ${undecided} undecided, ${sentences} sentences`,
    ),
  ].join('\n')}\n`,
);
