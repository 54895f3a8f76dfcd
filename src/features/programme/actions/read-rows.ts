import { problem } from '../../../kernel/problem';
import { textOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { RowsInput, RowsReply } from '../contract';
import { rowsInput } from '../contract';
import { formTable } from '../form-tables';

/** The rows of one sheet as they stand, and its columns, for list and form. Cells that cannot be used are shown too. */
export const readRowsAction: Action<RowsInput, RowsReply> = {
  id: 'programme.rows',
  input: rowsInput,
  writes: false,
  run(ports, { sheet }) {
    const table = formTable(sheet);
    if (table === null) return refused([problem('programme.no_form', { sheet })]);
    const found = read(ports, table);
    if (found.positions.size === 0) return refused(found.problems);
    const columns = Object.entries(table.columns).map(([key, { header, type }]) => {
      return { key, header, kind: type.kind, choices: type.choices ?? [] };
    });
    const rows = found.raw.map(({ cells }) =>
      Object.fromEntries(
        Object.entries(cells).map(([key, cell]) => {
          return [key, typeof cell === 'boolean' ? cell : textOf(cell)];
        }),
      ),
    );
    const message = { code: 'programme.rows_read', values: { sheet, count: rows.length } };
    return done({ key: table.key, columns, rows }, message, found.problems);
  },
};
