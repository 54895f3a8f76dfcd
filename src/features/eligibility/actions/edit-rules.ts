import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { Columns, TableRead } from '../../../kernel/table';
import { addressOf, textOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import type { RuleEdit } from '../contract';
import type { RuleSetting } from '../core/index';
import { rulesTable } from '../tables';
import { absentRules } from './rule-defaults';

type RulesRead = TableRead<(typeof rulesTable)['columns']>;

/** The rules as they would be. */
export interface EditedRules {
  /** In the order of the sheet; rules that are not in it yet come last. */
  readonly settings: readonly RuleSetting[];
  /** The edited ones with the cells that were typed. */
  readonly edited: readonly { readonly setting: RuleSetting; readonly keys: readonly string[] }[];
  readonly problems: readonly Problem[];
}

/** The rules of the sheet with what was typed over them. A rule of the catalogue that the sheet lacks begins with its defaults. */
export function editRules(ports: Ports, rules: RulesRead, edits: readonly RuleEdit[]): EditedRules {
  const present = rules.rows.map(({ value }) => value);
  const known = present.map(({ id }) => id);
  const absent = edits.every(({ id }) => known.includes(id)) ? [] : absentRules(ports, known);
  const problems: Problem[] = [];
  const edited: EditedRules['edited'][number][] = [];
  for (const { id, cells } of edits) {
    const setting = [...present, ...absent].find((one) => one.id === id);
    if (setting === undefined) {
      problems.push(
        problemAt({ sheet: rulesTable.sheet, row: 1, column: 'Kode Aturan' }, 'commit.row_gone', {
          key: id,
        }),
      );
      continue;
    }
    const decoded = decode(rules, id, cells);
    problems.push(...decoded.problems);
    edited.push({ setting: { ...setting, ...decoded.values }, keys: Object.keys(decoded.values) });
  }
  const byId = new Map(edited.map(({ setting }) => [setting.id, setting]));
  const isEdited = ({ id }: RuleSetting): boolean => byId.has(id);
  return {
    settings: [...present, ...absent.filter(isEdited)].map((one) => byId.get(one.id) ?? one),
    edited,
    problems,
  };
}

/** Where a cell of a rule is; of one that is not in the sheet, only its column is known. */
function ruleAddress(rules: RulesRead, id: string, key: string) {
  const row = rules.raw.find((one) => one.key === id)?.row;
  if (row !== undefined) return addressOf(rules, row, key);
  const columns: Columns = rules.table.columns;
  return { sheet: rules.table.sheet, row: 1, column: columns[key]?.header ?? key };
}

/** Edited cells that a colleague changed since the form was filled. */
export function findRuleCollisions(
  rules: RulesRead,
  edits: readonly RuleEdit[],
): readonly Problem[] {
  return edits.flatMap(({ id, cells, was }) => {
    const raw = rules.raw.find((one) => one.key === id);
    if (raw === undefined) return [];
    return Object.keys(cells)
      .filter((key) => {
        const now = textOf(raw.cells[key] ?? '');
        return now !== textOf(was[key] ?? '') && now !== textOf(cells[key] ?? '');
      })
      .map((key) => {
        const at = ruleAddress(rules, id, key);
        return problemAt(at, 'commit.cell_changed', { header: at.column });
      });
  });
}

function decode(
  rules: RulesRead,
  id: string,
  cells: RuleEdit['cells'],
): { readonly values: Partial<RuleSetting>; readonly problems: readonly Problem[] } {
  const columns: Columns = rules.table.columns;
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, typed] of Object.entries(cells)) {
    const column = columns[key];
    // The code of a rule is not edited: it is what the row is known by.
    if (column === undefined || key === rules.table.key) continue;
    const read = column.type.read(typed);
    if ('value' in read) values[key] = read.value;
    else {
      const at = ruleAddress(rules, id, key);
      problems.push(problemAt(at, read.fault, { ...read.values, header: column.header }));
    }
  }
  // The columns of the table made these values, so they are of a rule setting.
  return { values: values as Partial<RuleSetting>, problems };
}
