import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetTab } from '../../protocol';
import { page } from '../page-state';
import { useStore } from '../store';
import { fetchRows } from './cell-cache';
import { CellEditor } from './cell-editor';
import { cellName, parseCellName } from './cell-name';
import { ChoiceList } from './choice-list';
import { copySelected, pasteIntoGrid } from './clipboard';
import { GridBody } from './grid-body';
import { focusGrid, GRID_ID } from './grid-focus';
import { pressGridKey } from './grid-keys';
import { doubleClickGrid, dragOverGrid, pressGrid } from './grid-mouse';
import { cellBox, isDrawn, layOut, scrollToShow, visibleCells } from './layout';
import { NoteCard } from './note-card';
import { ROW_HEIGHT, rowHeights } from './row-heights';
import type { Selection } from './selection';
import { useViewBox } from './view-box';

/** The sheet as a grid of cells, of which only those in sight exist in the document. */
export function Grid({ tab }: { tab: SheetTab }) {
  const scroller = useRef<HTMLDivElement>(null);
  const box = useViewBox(scroller);
  const selection = useStore(page, (state) => state.selection);
  const version = useStore(page, (state) => state.cellsVersion);
  const draft = useStore(page, (state) => state.draft);
  const choosing = useStore(page, (state) => state.choosing);
  const [hovered, setHovered] = useState<{ row: number; column: number } | null>(null);

  // Fetched cells raise the version, and heights come from them.
  const layout = useMemo(() => layOut(tab, rowHeights(tab)), [tab, version]);
  const visible = visibleCells(tab, layout, box);
  const pageRows = Math.max(1, Math.floor((box.height - layout.frozenHeight) / ROW_HEIGHT) - 1);

  useEffect(() => {
    if (tab.frozenRows > 0) void fetchRows(tab, 1, tab.frozenRows);
    void fetchRows(tab, visible.firstRow, visible.lastRow);
  }, [tab, visible.firstRow, visible.lastRow]);

  // A new tab is a new grid; it takes the keyboard over unless the person is elsewhere.
  useEffect(() => {
    if (document.activeElement === document.body) focusGrid();
  }, []);

  // Only a moved selection scrolls, not the scrolling itself.
  useLayoutEffect(() => {
    if (selection.follow === 'none') return;
    const { left, top } = scrollToShow(tab, layout, box, cornerInSight(selection));
    if (left !== box.left || top !== box.top) scroller.current?.scrollTo(left, top);
  }, [tab.id, selection]);

  const noted = hovered ?? selection;
  const boxOf = (row: number, column: number) => cellBox(tab, layout, box, row, column);
  return (
    <div class="grid-window">
      <div
        id={GRID_ID}
        ref={scroller}
        class="grid"
        role="grid"
        tabIndex={0}
        aria-label={`Lembar ${tab.name}`}
        aria-rowcount={tab.rows + 1}
        aria-colcount={tab.columns + 1}
        aria-multiselectable="true"
        aria-activedescendant={
          isDrawn(tab, visible, selection)
            ? `cell-${cellName(selection.row, selection.column)}`
            : undefined
        }
        onPointerDown={pressGrid}
        onPointerMove={dragOverGrid}
        onPointerOver={({ target }) => setHovered(cellUnder(target))}
        onPointerLeave={() => setHovered(null)}
        onDblClick={doubleClickGrid}
        onKeyDown={(event) => {
          if (pressGridKey(event, pageRows)) event.preventDefault();
        }}
        onCopy={(event) => copySelected(event, false)}
        onCut={(event) => copySelected(event, true)}
        onPaste={pasteIntoGrid}
      >
        <GridBody
          tab={tab}
          layout={layout}
          visible={visible}
          selection={selection}
          version={version}
        />
      </div>
      {draft?.place === 'cell' ? (
        <CellEditor draft={draft} box={boxOf(draft.row, draft.column)} />
      ) : null}
      {choosing ? (
        <ChoiceList
          sheet={tab.id}
          selection={selection}
          box={boxOf(selection.row, selection.column)}
        />
      ) : null}
      {draft || choosing ? null : (
        <NoteCard
          sheet={tab.id}
          row={noted.row}
          column={noted.column}
          box={boxOf(noted.row, noted.column)}
        />
      )}
    </div>
  );
}

function cornerInSight({ row, column, farRow, farColumn, follow }: Selection) {
  return follow === 'far' ? { row: farRow, column: farColumn } : { row, column };
}

function cellUnder(target: EventTarget | null): { row: number; column: number } | null {
  if (!(target instanceof Element)) return null;
  return parseCellName(target.closest('[data-a1]')?.getAttribute('data-a1') ?? '');
}
