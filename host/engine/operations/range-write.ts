import type { CellPatch } from '../../model/cell-patch';
import type { Area, Fill } from '../../realm/operations';
import { type OperationContext, type OperationTable, requireEditable } from '../operation-context';
import { contentPatch } from './content-patch';
import { mapArea, sheetOfArea } from './range-area';

function at<T>(fill: Fill<T>, down: number, across: number): T | undefined {
  return 'all' in fill ? fill.all : fill.each[down]?.[across];
}

/** Makes all changes or none: every patch is known before the first is written. */
function writeArea(
  context: OperationContext,
  area: Area,
  patchOf: Parameters<typeof mapArea<CellPatch | null>>[2],
): null {
  const sheet = sheetOfArea(context, area);
  requireEditable(context, sheet);
  const patches = mapArea(context, area, patchOf);
  for (const [down, row] of patches.entries()) {
    for (const [across, patch] of row.entries()) {
      if (patch)
        context.execution.pending.write(sheet, area.row + down, area.column + across, patch);
    }
  }
  return null;
}

export const rangeWriteOperations: OperationTable<
  'Range.setValues' | 'Range.setStyle' | 'Range.setDataValidations' | 'Range.clearContent'
> = {
  'Range.setValues': (context, area, values) =>
    writeArea(context, area, (cell, row, column) => {
      const content = at(values, row - area.row, column - area.column) ?? '';
      return contentPatch(context, content, cell, { row, column });
    }),
  'Range.setStyle': (context, area, { property, fill }) =>
    writeArea(context, area, (_, row, column) => {
      const style = at<unknown>(fill, row - area.row, column - area.column) ?? null;
      return { [property]: style };
    }),
  'Range.setDataValidations': (context, area, rules) =>
    writeArea(context, area, (cell, row, column) => {
      const validation = at(rules, row - area.row, column - area.column) ?? null;
      // Apps Script: an empty cell that becomes a checkbox is unticked, holds FALSE and counts for getLastRow.
      const isNewBox = validation?.kind === 'checkbox' && (cell?.value ?? null) === null;
      return isNewBox ? { validation, value: false } : { validation };
    }),
  'Range.clearContent': (context, area) =>
    writeArea(context, area, (cell) => (cell ? { value: null, formula: null } : null)),
};
