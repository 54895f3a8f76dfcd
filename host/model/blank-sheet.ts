import type { Sheet } from './workbook';

/** A new sheet as Google makes it: 1000 rows of 26 columns, nothing in them. */
export function blankSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    columnWidths: new Map(),
    protection: null,
    cells: new Map(),
  };
}
