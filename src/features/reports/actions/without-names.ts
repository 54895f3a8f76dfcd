import type { Message, Problem } from '../../../kernel/problem';
import { asWarning } from '../../../kernel/problem';
import type { CellType, Columns, Row, Table } from '../../../kernel/table';
import { rewriteRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { graduationTable } from '../../assessment';
import { eligibilityTable } from '../../eligibility';
import { overrideState } from '../../eligibility/core';
import { placementTable } from '../../placement';
import { packagesTable, readProgramSheet } from '../../programme';
import { participantsTable } from '../../roster';
import type { WithoutNamesReply } from '../contract';
import { withoutNamesRequest } from '../contract';
import type { Grouping } from '../core';
import { AGE_GROUPS, ageGroupOf, countWithoutNames } from '../core';
import { anonymousTable } from '../tables';
import { hasNoRows } from './refresh';

/** Counts people for outsiders: no name, no id, and no group so small that somebody could be recognized. */
export const withoutNamesAction: Action<Record<string, never>, WithoutNamesReply> = {
  id: 'reports.withoutNames',
  input: withoutNamesRequest,
  writes: true,
  run(ports) {
    const program = readProgramSheet(ports);
    const language = program.ok ? program.value.language : 'id';
    const words = (message: Message): string => ports.sentences.say(message, language);
    const { groupings, problems } = readGroupings(ports, words);
    const printed = read(ports, anonymousTable);
    const missing = [...problems, ...printed.problems].filter(hasNoRows);
    if (missing.length > 0) return refused(missing);
    const few = words({ code: 'reports.few', values: {} });
    const empty = words({ code: 'reports.not_filled_in', values: {} });
    const rows = groupings.flatMap(({ section, ...grouping }) =>
      countWithoutNames(grouping).map(({ grouping: id, label, people }) => ({
        id: `${id}.${label}`,
        section,
        label: label === '' ? empty : label,
        people: people === null ? few : String(people),
      })),
    );
    const { conflicts } = commit(ports, rewriteRows(printed, rows));
    const message = { code: 'reports.counted_without_names', values: { groups: rows.length } };
    return done({ groups: rows.length }, message, [...problems.map(asWarning), ...conflicts]);
  },
};

function readGroupings(
  ports: Ports,
  words: (message: Message) => string,
): {
  readonly groupings: readonly (Grouping & { readonly section: string })[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const rowsOf = <C extends Columns>(table: Table<C>): readonly Row<C>[] => {
    const found = read(ports, table);
    problems.push(...found.problems);
    return found.rows.map(({ value }) => value);
  };
  const today = ports.clock.today();
  const participants = rowsOf(participantsTable);
  const placed = rowsOf(placementTable).filter(({ status }) => status === 'placed');
  const packages = rowsOf(packagesTable);
  const judged = rowsOf(eligibilityTable);
  const byRules = words({ code: 'reports.decided_by_rules', values: {} });
  const byStaff = words({ code: 'reports.decided_by_staff', values: {} });
  const sexById = new Map(participants.map(({ id, sex }) => [id, sex]));
  const { population, sex, education } = participantsTable.columns;
  const nameOf = new Map(packages.map(({ code, name }) => [code, `${code} ${name}`]));
  const by = <T>(
    id: string,
    type: CellType<T>,
    values: readonly T[],
    gaps: Message['values'] = {},
  ) => ({
    id: gaps['key'] === undefined ? id : `${id}.${gaps['key']}`,
    section: words({ code: `reports.by_${id}`, values: gaps }),
    labels: values.map((value) => String(type.write(value))),
    order: type.choices ?? [],
  });
  const groupings = [
    by(
      'population',
      population.type,
      participants.map((person) => person.population),
    ),
    by(
      'sex',
      sex.type,
      participants.map((person) => person.sex),
    ),
    by(
      'education',
      education.type,
      participants.map((person) => person.education),
    ),
    {
      id: 'age',
      section: words({ code: 'reports.by_age', values: {} }),
      labels: participants.map(({ birthDate }) => ageGroupOf(birthDate, today)),
      order: AGE_GROUPS,
    },
    by(
      'verdict',
      eligibilityTable.columns.verdict.type,
      judged.map(({ verdict }) => verdict),
    ),
    {
      id: 'decision',
      section: words({ code: 'reports.by_decision', values: {} }),
      labels: judged.map((row) => (overrideState(row, today) === 'in_force' ? byStaff : byRules)),
      order: [byRules, byStaff],
    },
    {
      id: 'package',
      section: words({ code: 'reports.by_package', values: {} }),
      labels: placed.map((row) => nameOf.get(row.package) ?? row.package),
      order: [...nameOf.values()],
    },
    ...packages.map(({ code }) =>
      by(
        'package_sex',
        sex.type,
        placed
          .filter((row) => row.package === code)
          .map(({ participant }) => sexById.get(participant) ?? null),
        { key: code },
      ),
    ),
    by(
      'outcome',
      graduationTable.columns.outcome.type,
      rowsOf(graduationTable).map(({ outcome }) => outcome),
    ),
  ];
  return { groupings, problems };
}
