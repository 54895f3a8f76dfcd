import type { Cell, Sheet } from '../../model/workbook';
import type { Area } from '../../realm/operations';
import { type OperationContext, sheetById } from '../operation-context';
import { ServiceException } from '../service-exception';

/** The sheet of an area that lies inside it. */
export function sheetOfArea(context: OperationContext, area: Area): Sheet {
  const sheet = sheetById(context, area.sheet);
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (lastRow > sheet.maxRows || lastColumn > sheet.maxColumns) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return sheet;
}

/** Reads every cell of an area, row by row, as this execution sees it. */
export function mapArea<T>(
  context: OperationContext,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const sheet = sheetOfArea(context, area);
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => {
      const [row, column] = [area.row + down, area.column + across];
      return read(context.execution.pending.read(sheet, row, column), row, column);
    }),
  );
}
