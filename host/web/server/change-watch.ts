import type { Cell, Sheet, Workbook } from '../../model/workbook';
import type { WorkbookView } from '../protocol';
import { viewTab } from './view-workbook';

interface Shadow {
  revision: number;
  readonly rows: Map<number, Map<number, Cell>>;
}

/**
 * Finds out which sheets changed since it last looked, whoever changed them. Cells are never changed in place, so
 * comparing identities is enough: 200,000 cells take some ten milliseconds.
 */
export class ChangeWatch {
  readonly #shadows = new Map<number, Shadow>();
  #tabs = '';
  /** Rises over all workbooks of this process, so that a page never takes old rows for new ones. */
  #lastRevision: number;

  constructor(firstRevision: number) {
    this.#lastRevision = firstRevision;
  }

  /** Looks; true when anything that is drawn changed. */
  look(workbook: Workbook): boolean {
    let isChanged = false;
    for (const sheet of workbook.sheets) {
      const shadow = this.#shadows.get(sheet.id) ?? { revision: 0, rows: new Map() };
      this.#shadows.set(sheet.id, shadow);
      if (!follow(shadow.rows, sheet) && shadow.revision > 0) continue;
      this.#lastRevision += 1;
      shadow.revision = this.#lastRevision;
      isChanged = true;
    }
    const kept = new Set(workbook.sheets.map((sheet) => sheet.id));
    for (const id of this.#shadows.keys()) if (!kept.has(id)) this.#shadows.delete(id);
    const tabs = JSON.stringify([workbook.name, workbook.sheets.map(viewTab)]);
    isChanged ||= tabs !== this.#tabs;
    this.#tabs = tabs;
    return isChanged;
  }

  revisionOf(sheet: Sheet): number {
    return this.#shadows.get(sheet.id)?.revision ?? 0;
  }

  view(workbook: Workbook): WorkbookView {
    const tabs = workbook.sheets.map((sheet) => ({
      ...viewTab(sheet),
      revision: this.revisionOf(sheet),
    }));
    return { name: workbook.name, tabs };
  }
}

/** Makes the shadow equal to the sheet; true when it was not. */
function follow(rows: Map<number, Map<number, Cell>>, sheet: Sheet): boolean {
  let isChanged = false;
  for (const [row, cells] of sheet.cells) {
    const known = rows.get(row);
    if (known && isSame(known, cells)) continue;
    rows.set(row, new Map(cells));
    isChanged = true;
  }
  if (rows.size === sheet.cells.size) return isChanged;
  for (const row of rows.keys()) if (!sheet.cells.has(row)) rows.delete(row);
  return true;
}

function isSame(known: ReadonlyMap<number, Cell>, cells: ReadonlyMap<number, Cell>): boolean {
  if (known.size !== cells.size) return false;
  for (const [column, cell] of cells) if (known.get(column) !== cell) return false;
  return true;
}
