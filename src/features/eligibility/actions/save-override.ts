import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { Columns, RawCell, TableRead } from '../../../kernel/table';
import { addressOf, updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { SaveOverrideInput } from '../contract';
import { saveOverrideInput } from '../contract';
import type { EligibilityRow, Override } from '../core/index';
import { overrideState, verdictToday } from '../core/index';
import { eligibilityTable } from '../tables';

/** Writes what staff decide of one person into Kelayakan; all cells empty takes it back. */
export const saveOverrideAction: Action<SaveOverrideInput, null> = {
  id: 'eligibility.saveOverride',
  input: saveOverrideInput,
  writes: true,
  run(ports, input) {
    const { participant } = input;
    const sheet = read(ports, eligibilityTable);
    const found = sheet.rows.find(({ value }) => value.participant === participant);
    if (found === undefined) {
      if (sheet.problems.length > 0) return refused(sheet.problems);
      return refused([problem('eligibility.person_not_judged', { participant })]);
    }
    const { row, value } = found;
    const typed = decode(sheet, row, input);
    const next: EligibilityRow = { ...value, ...typed.values };
    const empty = missingIn(next).map((key) => {
      const at = addressOf(sheet, row, key);
      return problemAt(at, 'table.cell_empty', { header: at.column });
    });
    const problems = [...typed.problems, ...empty];
    if (problems.length > 0) return refused(problems);
    const today = ports.clock.today();
    const values = { ...typed.values, verdict: verdictToday(next, today) };
    const { conflicts } = commit(ports, updateRows(sheet, [{ row, values }]));
    const code = `eligibility.override_saved_${overrideState(next, today)}`;
    return done(null, { code, values: { participant } }, conflicts);
  },
};

function decode(
  sheet: TableRead<(typeof eligibilityTable)['columns']>,
  row: number,
  { cells, was }: SaveOverrideInput,
): { readonly values: Partial<Override>; readonly problems: readonly Problem[] } {
  const raw = sheet.raw.find((one) => one.row === row)?.cells ?? {};
  const columns: Columns = sheet.table.columns;
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries(cells)) {
    const at = addressOf(sheet, row, key);
    const meaning = (typed: RawCell): unknown => {
      const read = columns[key]?.type.read(typed) ?? { value: typed };
      return 'value' in read ? read.value : typed;
    };
    const now = meaning(raw[key] ?? '');
    const found = columns[key]?.type.read(cell) ?? { value: cell };
    if (now !== meaning(was[key] ?? '') && now !== meaning(cell)) {
      problems.push(problemAt(at, 'commit.cell_changed', { header: at.column }));
    } else if ('value' in found) values[key] = found.value;
    else problems.push(problemAt(at, found.fault, { ...found.values, header: at.column }));
  }
  // The contract lets in no other columns than those of an override, and the table has read them.
  return { values: values as Partial<Override>, problems };
}

/** A decision needs its reason and a name. */
function missingIn(next: Override): readonly (keyof Override)[] {
  if (next.overrideVerdict === null) return [];
  return (['overrideReason', 'overrideBy'] as const).filter((key) => next[key] === '');
}
