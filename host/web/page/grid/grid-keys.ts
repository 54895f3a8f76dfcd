import { page } from '../page-state';
import { cellAt } from './cell-cache';
import { beginEdit, clearSelected, toggleBox, undo } from './edit-cells';
import { openTab } from './open-tab';
import { resizeColumn } from './resize-column';
import { COLUMN_WIDTH } from './row-heights';
import { jump, type Selection, selectCell, step, wholeSheet } from './selection';

const ARROWS: Readonly<Record<string, readonly [rows: 0 | 1 | -1, columns: 0 | 1 | -1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const RESIZE_STEP = 10;

/** What a key does in the grid while no cell is edited; true when it did something. */
export function pressGridKey(event: KeyboardEvent, pageRows: number): boolean {
  const control = event.ctrlKey || event.metaKey;
  return (
    openChoices(event) ||
    moveByArrow(event, control) ||
    moveByName(event, control, pageRows) ||
    (control ? pressCommand(event.key.toLowerCase()) : pressPlain(event))
  );
}

/** Opens the list of a cell with choices. */
function openChoices({ altKey, key }: KeyboardEvent): boolean {
  const { sheet, selection } = page.get();
  const wanted = (altKey && key === 'ArrowDown') || key === 'Enter';
  if (!wanted || !cellAt(sheet, selection.row, selection.column)?.choices) return false;
  page.set({ choosing: true });
  return true;
}

function moveByArrow({ key, shiftKey, altKey }: KeyboardEvent, control: boolean): boolean {
  const arrow = ARROWS[key];
  const tab = openTab();
  if (!arrow || !tab) return false;
  const { selection } = page.get();
  const [rows, columns] = arrow;
  if (altKey && shiftKey && columns !== 0) {
    const width = tab.columnWidths[selection.column] ?? COLUMN_WIDTH;
    resizeColumn(tab.id, selection.column, width + columns * RESIZE_STEP);
  } else if (!altKey) {
    const { row, column } = selection;
    const from = shiftKey ? selection : selectCell(row, column);
    const [down, right] = control ? jumpBy(rows, columns, from) : arrow;
    page.set({ selection: step(selection, down, right, shiftKey, tab) });
  }
  return true;
}

/** How far Ctrl+arrow goes; only fetched rows are known to be filled. */
function jumpBy(rows: 0 | 1 | -1, columns: 0 | 1 | -1, at: Selection): readonly [number, number] {
  const tab = openTab();
  if (!tab) return [0, 0];
  const filled = (row: number, column: number) => {
    const cell = cellAt(tab.id, row, column);
    return cell !== undefined && (cell.text !== '' || cell.kind === 'checkbox');
  };
  const { farRow, farColumn } = at;
  if (rows !== 0) {
    return [jump(farRow, rows, tab.rows, (row) => filled(row, farColumn)) - farRow, 0];
  }
  if (columns === 0) return [0, 0];
  const to = jump(farColumn, columns, tab.columns, (column) => filled(farRow, column));
  return [0, to - farColumn];
}

function moveByName({ key, shiftKey }: KeyboardEvent, control: boolean, pageRows: number): boolean {
  const tab = openTab();
  if (!tab) return false;
  const { selection } = page.get();
  const { row, column } = selection;
  const from = shiftKey ? selection : selectCell(row, column);
  const moves: Readonly<Record<string, () => Selection>> = {
    Home: () => step(selection, control ? -tab.rows : 0, -tab.columns, shiftKey, tab),
    End: () => {
      const to = control ? tab.columns : lastFilled(tab.id, from.farRow, tab.columns);
      return step(from, control ? tab.rows : 0, to - from.farColumn, shiftKey, tab);
    },
    PageUp: () => step(selection, -pageRows, 0, shiftKey, tab),
    PageDown: () => step(selection, pageRows, 0, shiftKey, tab),
    Tab: () => step(selectCell(row, column), 0, shiftKey ? -1 : 1, false, tab),
  };
  const move = moves[key];
  if (move) page.set({ selection: move() });
  return move !== undefined;
}

function lastFilled(sheet: number, row: number, columns: number): number {
  let column = columns;
  while (column > 1 && !cellAt(sheet, row, column)?.text) column -= 1;
  return column;
}

function pressCommand(key: string): boolean {
  const tab = openTab();
  if (key === 'z') undo();
  else if (key === 'f') page.set({ searching: true });
  else if (key === 'a' && tab) page.set({ selection: wholeSheet(tab) });
  else return false;
  return true;
}

function pressPlain({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  const tab = openTab();
  const { selection } = page.get();
  const { row, column } = selection;
  if (key === 'Enter' && shiftKey && tab) {
    page.set({ selection: step(selectCell(row, column), -1, 0, false, tab) });
  } else if (key === 'F2' || key === 'Enter') beginEdit();
  else if (key === 'Delete' || key === 'Backspace') clearSelected();
  else if (key === ' ' && toggleBox(row, column)) return true;
  else if (key.length === 1 && !altKey) beginEdit(key);
  else return false;
  return true;
}
