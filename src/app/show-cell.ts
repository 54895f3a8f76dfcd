import * as z from 'zod/mini';
import { isWholeNumber } from '../kernel/guards';
import { problem } from '../kernel/problem';
import type { Action } from '../ports/action';
import { done, refused } from '../ports/action';

const cellNumber = z.custom<number>(isWholeNumber(1, 10_000_000));

const showInput = z.object({
  sheet: z.string(),
  row: cellNumber,
  column: cellNumber,
});

/** Moves the person's view to a cell; refused when the sheet is gone. */
export const showCellAction: Action<z.infer<typeof showInput>, null> = {
  id: 'app.show',
  input: showInput,
  writes: false,
  run(ports, { sheet, row, column }) {
    return ports.workbook.show(sheet, row, column)
      ? done(null, { code: 'app.shown', values: { sheet } })
      : refused([problem('table.sheet_missing', { sheet })]);
  },
};
