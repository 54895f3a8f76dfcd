import { ask } from '../ask';
import { page } from '../page-state';
import { selectCell } from './selection';

const places = new Map<number, { row: number; column: number }>();

/** Opens a tab with a cell selected and tells the server, since `getActiveSheet` depends on it. */
export function showCell(sheet: number, row: number, column: number): void {
  const { window, connected, sheet: before } = page.get();
  if (before !== sheet) openSheet(sheet, row, column);
  else page.set({ selection: selectCell(row, column), choosing: false });
  // A window that the server does not know yet tells its sheet when it connects.
  if (before !== sheet && connected) ask('select', { window, sheet }).catch(() => undefined);
}

function openSheet(sheet: number, row: number, column: number): void {
  const { sheet: before, selection } = page.get();
  places.set(before, { row: selection.row, column: selection.column });
  page.set({ sheet, selection: selectCell(row, column), draft: null, choosing: false });
}

/** Opens a tab where the person left it. */
export function showSheet(sheet: number): void {
  const place = places.get(sheet) ?? { row: 1, column: 1 };
  showCell(sheet, place.row, place.column);
}
