import { page } from '../page-state';
import { parseCellName } from './cell-name';
import { beginEdit, commitDraft, toggleBox } from './edit-cells';
import { openTab } from './open-tab';
import { resizeColumn } from './resize-column';
import { COLUMN_WIDTH } from './row-heights';
import { selectCell, wholeSheet } from './selection';

/** What lies under the pointer. */
function dataOf(target: EventTarget | null, name: string): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
}

/** A press selects, begins a drag, opens a list, ticks a box or resizes a column. */
export function pressGrid(event: PointerEvent): void {
  if (event.button !== 0) return;
  const edge = dataOf(event.target, 'edge');
  if (edge === null) select(event);
  else dragEdge(event, Number(edge));
}

function select(event: PointerEvent): void {
  if (page.get().draft) commitDraft(0, 0);
  page.set({ choosing: false });
  const cell = parseCellName(dataOf(event.target, 'a1') ?? '');
  if (cell) pressCell(event, cell.row, cell.column);
  else pressHeader(event);
}

function pressCell(event: PointerEvent, row: number, column: number): void {
  if (event.shiftKey) {
    page.set({
      selection: { ...page.get().selection, farRow: row, farColumn: column, follow: 'far' },
    });
    return;
  }
  page.set({ selection: selectCell(row, column) });
  if (dataOf(event.target, 'arrow') !== null) page.set({ choosing: true });
  else if (dataOf(event.target, 'box') !== null) toggleBox(row, column);
}

function pressHeader(event: PointerEvent): void {
  const tab = openTab();
  if (!tab) return;
  const all = wholeSheet(tab);
  const row = dataOf(event.target, 'row');
  const column = dataOf(event.target, 'column');
  if (row) page.set({ selection: { ...all, row: Number(row), farRow: Number(row) } });
  else if (column)
    page.set({ selection: { ...all, column: Number(column), farColumn: Number(column) } });
  else if (dataOf(event.target, 'all') !== null) page.set({ selection: all });
}

/** With the button held, the far corner follows the pointer. */
export function dragOverGrid(event: PointerEvent): void {
  if (event.buttons !== 1) return;
  const cell = parseCellName(dataOf(event.target, 'a1') ?? '');
  if (!cell) return;
  const { selection, choosing } = page.get();
  const same = selection.farRow === cell.row && selection.farColumn === cell.column;
  if (!same && !choosing) {
    page.set({
      selection: { ...selection, farRow: cell.row, farColumn: cell.column, follow: 'far' },
    });
  }
}

export function doubleClickGrid(event: MouseEvent): void {
  if (dataOf(event.target, 'a1') !== null && dataOf(event.target, 'box') === null) beginEdit();
}

/** Follows the pointer with the width of a column and keeps it when the button is released. */
function dragEdge(event: PointerEvent, column: number): void {
  const tab = openTab();
  const edge = event.target;
  if (!tab || !(edge instanceof HTMLElement)) return;
  event.preventDefault();
  const width = tab.columnWidths[column] ?? COLUMN_WIDTH;
  const widthAt = ({ clientX }: PointerEvent) => width + clientX - event.clientX;
  edge.setPointerCapture(event.pointerId);
  edge.classList.add('dragged');
  const follow = (move: PointerEvent) => {
    edge.style.transform = `translateX(${move.clientX - event.clientX}px)`;
  };
  edge.addEventListener('pointermove', follow);
  edge.addEventListener(
    'pointerup',
    (end) => {
      edge.removeEventListener('pointermove', follow);
      edge.classList.remove('dragged');
      edge.style.transform = '';
      resizeColumn(tab.id, column, widthAt(end));
    },
    { once: true },
  );
}
