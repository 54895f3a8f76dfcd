import { useState } from 'preact/hooks';
import { page } from '../page-state';
import { useStore } from '../store';
import { pressEditorKey } from './cell-editor';
import { cellName, parseCellName } from './cell-name';
import { beginEdit, inputAt } from './edit-cells';
import { focusGrid } from './grid-focus';
import { openTab } from './open-tab';
import { blockOf, isSingle, selectCell } from './selection';

/** The name of the active cell and what was typed into it. */
export function FormulaBar() {
  const sheet = useStore(page, (state) => state.sheet);
  const { row, column } = useStore(page, (state) => state.selection);
  const draft = useStore(page, (state) => state.draft);
  useStore(page, (state) => state.cellsVersion);
  const text = draft ? draft.text : inputAt(sheet, row, column);
  return (
    <section class="formula-bar" aria-label="Bilah rumus">
      <CellNameField />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="formula"
        aria-label="Isi sel terpilih"
        value={text}
        onFocus={() => beginEdit(undefined, 'bar')}
        onInput={({ currentTarget }) => {
          const now = page.get().draft;
          if (now) page.set({ draft: { ...now, text: currentTarget.value } });
        }}
        onKeyDown={(event) => {
          const now = page.get().draft;
          if (now && pressEditorKey(event, { ...now, arrowsLeave: false })) event.preventDefault();
        }}
      />
    </section>
  );
}

/** Shows where the selection is; typing a name such as B4 goes there. */
function CellNameField() {
  const selection = useStore(page, (state) => state.selection);
  const [typed, setTyped] = useState<string | null>(null);
  const { top, left, bottom, right } = blockOf(selection);
  const name = isSingle(selection)
    ? cellName(selection.row, selection.column)
    : `${cellName(top, left)}:${cellName(bottom, right)}`;
  // What stands in the field, not what was last drawn: Enter may come before the next drawing.
  const go = (written: string) => {
    const cell = parseCellName(written);
    const tab = openTab();
    if (cell && tab && cell.row <= tab.rows && cell.column <= tab.columns) {
      page.set({ selection: selectCell(cell.row, cell.column) });
    }
    setTyped(null);
    focusGrid();
  };
  return (
    <input
      class="cell-name"
      aria-label="Nama sel"
      value={typed ?? name}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') go(currentTarget.value);
        if (key === 'Escape') focusGrid();
      }}
    />
  );
}
