import { indexBy } from '../../../kernel/ordering';
import { problemAt } from '../../../kernel/problem';
import { addressOf, updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { EmptyInput, ImportDaysInput, ListDaysReply } from '../contract';
import { emptyInput, importDaysInput } from '../contract';
import { daysOffTable } from '../tables';

/** The rows of Hari Libur. */
export const listDaysOffAction: Action<EmptyInput, ListDaysReply> = {
  id: 'programme.daysOff',
  input: emptyInput,
  writes: false,
  run(ports) {
    const found = read(ports, daysOffTable);
    if (found.positions.size === 0) return refused(found.problems);
    const days = found.rows.map(({ value }) => value).sort((a, b) => (a.date < b.date ? -1 : 1));
    const message = { code: 'programme.days_off_listed', values: { count: days.length } };
    return done({ days, today: ports.clock.today() }, message, found.problems);
  },
};

/**
 * Takes chosen days over into Hari Libur: new ones as rows, changed ones by name and kind. A row that does not say any
 * more what was shown is left alone and named.
 */
export const importDaysOffAction: Action<ImportDaysInput, { readonly written: number }> = {
  id: 'programme.importDaysOff',
  input: importDaysInput,
  writes: true,
  run(ports, { days, basis }) {
    const found = read(ports, daysOffTable);
    if (found.problems.length > 0) return refused(found.problems);
    const byDate = indexBy(found.rows, ({ value }) => value.date);
    const stale = days.flatMap(({ date, was }) => {
      const row = byDate.get(date);
      const isAsShown = row?.value.name === was?.name && row?.value.kind === was?.kind;
      if (isAsShown || row === undefined) return [];
      const at = addressOf(found, row.row, 'name');
      return [problemAt(at, 'commit.cell_changed', { header: at.column })];
    });
    if (stale.length > 0) return refused(stale);
    const edits = days.flatMap(({ date, name, kind }) => {
      const row = byDate.get(date);
      return row === undefined ? [] : [{ row: row.row, values: { name, kind, basis } }];
    });
    const added = days
      .filter(({ date }) => !byDate.has(date))
      .map(({ was: _was, ...day }) => ({ ...day, basis, isActive: true }));
    const { conflicts, rowsWritten } = commit(
      ports,
      updateRows(found, edits),
      writeRows(found, added),
    );
    const message = { code: 'programme.days_off_imported', values: { count: rowsWritten } };
    return done({ written: rowsWritten }, message, conflicts);
  },
};
