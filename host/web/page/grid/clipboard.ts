import { page } from '../page-state';
import { attempt, showToast } from '../toast';
import { cellAt, fetchRows } from './cell-cache';
import { clearSelected, pasteTexts } from './edit-cells';
import { range } from './grid-row';
import { openTab } from './open-tab';
import { blockOf } from './selection';
import { parseTabSeparated, toTabSeparated } from './tab-separated';

const MAX_COPIED_CELLS = 200_000;

/** Copies the selected cells as tab-separated text; rows that were never shown are fetched first. */
export function copySelected(event: ClipboardEvent, cut: boolean): void {
  const tab = openTab();
  if (!tab) return;
  event.preventDefault();
  const block = blockOf(page.get().selection);
  if ((block.bottom - block.top + 1) * (block.right - block.left + 1) > MAX_COPIED_CELLS) {
    showToast('', 'Terlalu banyak sel untuk disalin sekaligus. Pilih bagian yang lebih kecil.', 6);
    return;
  }
  const text = () =>
    toTabSeparated(
      range(block.top, block.bottom).map((row) =>
        range(block.left, block.right).map((column) => cellAt(tab.id, row, column)?.text ?? ''),
      ),
    );
  event.clipboardData?.setData('text/plain', text());
  attempt(async () => {
    const before = page.get().cellsVersion;
    await fetchRows(tab, block.top, block.bottom);
    if (page.get().cellsVersion !== before) await navigator.clipboard.writeText(text());
    if (cut) clearSelected();
  });
}

export function pasteIntoGrid(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  if (text !== '') pasteTexts(parseTabSeparated(text));
}
