import { ask } from '../ask';
import { type Draft, page } from '../page-state';
import { attempt, showRefusal, showToast } from '../toast';
import { cellAt, showWhileSent } from './cell-cache';
import { enqueue } from './edit-queue';
import { openTab } from './open-tab';
import { blockOf, isSingle, selectCell, step } from './selection';

const MAX_FILLED_CELLS = 10_000;

/** What an edit of the cell begins with: the formula or the text. */
export function inputAt(sheet: number, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.kind === 'checkbox') return cell.checked ? 'TRUE' : 'FALSE';
  return cell?.input ?? cell?.text ?? '';
}

/** Opens the active cell for editing; without a text it begins with the cell's own. */
export function beginEdit(text?: string, place: Draft['place'] = 'cell'): void {
  const { sheet, selection, draft } = page.get();
  const { row, column } = selection;
  if (draft) page.set({ draft: { ...draft, place } });
  else {
    const began = text ?? inputAt(sheet, row, column);
    page.set({ draft: { row, column, text: began, place, arrowsLeave: text !== undefined } });
  }
}

/** Ends the edit, moves on at once and sends the text; when it is refused the edit opens again with what was typed. */
export function commitDraft(rows: number, columns: number): void {
  const { sheet, draft } = page.get();
  const tab = openTab();
  if (!draft || !tab) return;
  const at = selectCell(draft.row, draft.column);
  page.set({ draft: null, selection: step(at, rows, columns, false, tab) });
  if (draft.text !== inputAt(sheet, draft.row, draft.column)) {
    typeTexts(sheet, draft.row, draft.column, [[draft.text]]).catch((error: unknown) => {
      showRefusal(error);
      giveBack(sheet, draft);
    });
  }
}

function giveBack(sheet: number, draft: Draft): void {
  const now = page.get();
  if (now.sheet !== sheet || now.draft) {
    showToast('Yang Anda ketik', draft.text, -1);
  } else page.set({ draft, selection: selectCell(draft.row, draft.column) });
}

export function cancelDraft(): void {
  page.set({ draft: null });
}

/** Types a block of texts; the cells show them at once. */
export function typeTexts(
  sheet: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): Promise<void> {
  const sending = enqueue(() =>
    ask('type', { window: page.get().window, sheet, row, column, texts }),
  );
  return showWhileSent(sheet, row, column, texts, sending);
}

/** Empties the selected cells. */
export function clearSelected(): void {
  const { window, sheet, selection } = page.get();
  const { top, left, bottom, right } = blockOf(selection);
  attempt(() =>
    enqueue(() =>
      ask('clear', {
        window,
        sheet,
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      }),
    ),
  );
}

/** Types a block from the clipboard at the selection; a single text fills all selected cells. */
export function pasteTexts(texts: readonly (readonly string[])[]): void {
  const { sheet, selection } = page.get();
  const { top, left, bottom, right } = blockOf(selection);
  const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const fills = single !== undefined && !isSingle(selection) && rows * columns <= MAX_FILLED_CELLS;
  const block = fills
    ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => single))
    : texts;
  const last = { row: top + block.length - 1, column: left + (block[0]?.length ?? 1) - 1 };
  page.set({ selection: { row: top, column: left, farRow: last.row, farColumn: last.column } });
  attempt(() => typeTexts(sheet, top, left, block));
}

/** Ticks or unticks the check box of a cell; says whether there is one. */
export function toggleBox(row: number, column: number): boolean {
  const { sheet } = page.get();
  const cell = cellAt(sheet, row, column);
  if (cell?.kind !== 'checkbox') return false;
  attempt(() =>
    enqueue(() =>
      ask('type', {
        window: page.get().window,
        sheet,
        row,
        column,
        texts: [[cell.checked ? 'FALSE' : 'TRUE']],
      }),
    ),
  );
  return true;
}

/** Takes back the last edit of this window. */
export function undo(): void {
  attempt(async () => {
    const { undone } = await enqueue(() => ask('undo', { window: page.get().window }));
    if (!undone) showToast('', 'Tidak ada lagi yang dapat diurungkan.', 4);
  });
}
