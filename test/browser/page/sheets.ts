import type { Page } from 'playwright-core';

/** Opens a sheet by its tab. */
export async function openSheet(window: Page, sheet: string): Promise<void> {
  await window.getByRole('tab', { name: sheet, exact: true }).click();
  await window.getByRole('grid', { name: `Lembar ${sheet}` }).waitFor();
}

/** Goes to a cell as people do who know its name. */
export async function goToCell(window: Page, cell: string): Promise<void> {
  const name = window.getByLabel('Nama sel');
  await name.fill(cell);
  await name.press('Enter');
  await window.locator(`[data-a1="${cell}"][aria-selected=true]`).waitFor();
}

/** Pastes a block of texts as from Excel, beginning at a cell of a sheet. */
export async function paste(
  window: Page,
  sheet: string,
  cell: string,
  texts: readonly (readonly string[])[],
): Promise<void> {
  await openSheet(window, sheet);
  await goToCell(window, cell);
  const block = texts.map((row) => row.join('\t')).join('\n');
  await window.evaluate((text) => navigator.clipboard.writeText(text), block);
  const typed = window.waitForResponse((response) => response.url().endsWith('/api/type'));
  await window.keyboard.press('Control+V');
  const reply: unknown = await (await typed).json();
  if (typeof reply === 'object' && reply !== null && 'refused' in reply) {
    throw new Error(`Pasting into ${sheet} was refused: ${reply.refused}`);
  }
}

/** What a cell of the open sheet shows. */
export function cell(window: Page, name: string) {
  return window.locator(`[data-a1="${name}"]`);
}
