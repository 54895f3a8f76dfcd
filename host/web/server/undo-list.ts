import { writeCell } from '../../model/cell-patch';
import type { Cell, Sheet, Workbook } from '../../model/workbook';
import { Refused } from './refused';
import { requireEditable } from './require-editable';

/** Edits of one window that can be taken back. */
const MOST_EDITS = 50;

interface CellChange {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** One thing the user did: all its cells are taken back together. */
export type Edit = readonly CellChange[];

/** The last edits of one window. */
export class UndoList {
  readonly #edits: Edit[] = [];

  add(edit: Edit): void {
    if (edit.length === 0) return;
    this.#edits.push(edit);
    if (this.#edits.length > MOST_EDITS) this.#edits.shift();
  }

  clear(): void {
    this.#edits.length = 0;
  }

  /**
   * Takes the last edit back; false when there is none.
   * @throws Refused when one of its cells was changed since (the edit is then forgotten) or the sheet is protected
   */
  undo(workbook: Workbook, user: string): boolean {
    const edit = this.#edits.at(-1);
    if (!edit) return false;
    for (const sheet of new Set(edit.map((change) => change.sheet))) {
      requireEditable(workbook, sheet, user);
    }
    this.#edits.pop();
    if (!edit.every((change) => isUntouched(workbook, change))) {
      throw new Refused(
        'Suntingan terakhir tidak dapat dibatalkan karena selnya sudah diubah lagi setelah itu.',
      );
    }
    for (const { sheet, row, column, before } of edit) {
      const { value = null, formula = null, format = null } = before ?? {};
      // Notes and colours that came meanwhile stay.
      writeCell(sheet, row, column, { value, formula, format });
    }
    return true;
  }
}

function isUntouched(workbook: Workbook, { sheet, row, column, after }: CellChange): boolean {
  const now = sheet.cells.get(row)?.get(column);
  return (
    workbook.sheets.includes(sheet) &&
    (now?.value ?? null) === (after?.value ?? null) &&
    now?.formula === after?.formula
  );
}
