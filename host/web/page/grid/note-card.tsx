import { page } from '../page-state';
import { useStore } from '../store';
import { cellAt } from './cell-cache';

interface Props {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly box: { left: number; top: number; width: number; height: number };
}

/** The note of the cell under the pointer, or of the active one. */
export function NoteCard({ sheet, row, column, box }: Props) {
  useStore(page, (state) => state.cellsVersion);
  const note = cellAt(sheet, row, column)?.note;
  if (!note) return null;
  return (
    <div class="note-card" role="note" style={{ left: box.left + box.width + 4, top: box.top }}>
      {note}
    </div>
  );
}
