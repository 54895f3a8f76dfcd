import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { Columns, RawRow, Row, TableRead } from '../../../kernel/table';
import { addressOf, textOf, updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { SaveRowInput } from '../contract';
import { saveRowInput } from '../contract';
import { formTable } from '../form-tables';

/** Writes the typed cells of one row, or a new row. A key that exists already is refused: nothing is written twice. */
export const saveRowAction: Action<SaveRowInput, { readonly key: string }> = {
  id: 'programme.saveRow',
  input: saveRowInput,
  writes: true,
  run(ports, input) {
    const table = formTable(input.sheet);
    if (table === null) return refused([problem('programme.no_form', { sheet: input.sheet })]);
    const found = read(ports, table);
    if (found.positions.size === 0) return refused(found.problems);
    const present = found.raw.find(({ key }) => key === input.key) ?? null;
    if (input.key !== null && present === null) {
      return refused([problem('commit.row_gone', { key: input.key })]);
    }
    const decoded = decode(found, present, input);
    const problems = [
      ...decoded.problems,
      ...findCollisions(found, present, input, decoded.values),
    ];
    if (problems.length > 0) return refused(problems);
    const change =
      present === null
        ? writeRows(found, [decoded.values])
        : updateRows(found, [{ row: present.row, values: decoded.values }]);
    const { conflicts } = commit(ports, change);
    const key = textOf(input.cells[table.key] ?? input.key ?? '');
    const message = { code: 'programme.row_saved', values: { key, sheet: table.sheet } };
    return done({ key }, message, conflicts);
  },
};

/** The typed cells as values; of a new row all columns, so that an empty one that must be filled is seen. */
function decode(
  found: TableRead<Columns>,
  present: RawRow | null,
  { cells }: SaveRowInput,
): { readonly values: Row<Columns>; readonly problems: readonly Problem[] } {
  const { columns } = found.table;
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const row = present?.row ?? found.raw.length + 2;
  for (const [key, { header, type }] of Object.entries(columns)) {
    const typed = cells[key];
    if (typed === undefined && present !== null) continue;
    const read = type.read(typed ?? '');
    if ('value' in read) values[key] = read.value;
    else {
      const at = addressOf(found, row, key, typed ?? '');
      problems.push(problemAt(at, read.fault, { ...read.values, header }));
    }
  }
  return { values, problems };
}

/** Another row with this key, and cells that a colleague changed since the form was opened. */
function findCollisions(
  found: TableRead<Columns>,
  present: RawRow | null,
  { cells, was }: SaveRowInput,
  values: Row<Columns>,
): readonly Problem[] {
  const { key, columns } = found.table;
  // A date is typed as 17/08/2021 and is the key 2021-08-17.
  const typedKey = values[key];
  const twin = found.raw.find((row) => row !== present && row.key === typedKey);
  const problems: Problem[] = [];
  if (typedKey !== undefined && twin !== undefined) {
    const header = columns[key]?.header ?? key;
    problems.push(
      problemAt(addressOf(found, twin.row, key, twin.key), 'table.key_twice', { header }),
    );
  }
  if (present === null) return problems;
  for (const changed of Object.keys(cells)) {
    const now = textOf(present.cells[changed] ?? '');
    if (now === textOf(was[changed] ?? '') || now === textOf(cells[changed] ?? '')) continue;
    const at = addressOf(found, present.row, changed);
    problems.push(problemAt(at, 'commit.cell_changed', { header: at.column }));
  }
  return problems;
}
