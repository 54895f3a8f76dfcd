import type { Locator, Page } from 'playwright-core';

/** Opens a panel of the workbench beside the spreadsheet: *Kotak masuk*, *Drive*, *Catatan eksekusi*, *Mesin*. */
export async function openPanel(window: Page, title: string): Promise<Locator> {
  const panel = window.getByRole('complementary', { name: title, exact: true });
  if (!(await panel.isVisible())) {
    await window.getByRole('navigation', { name: 'Meja kerja' }).getByText(title).click();
  }
  await panel.waitFor();
  return panel;
}

/** Switches a misfortune on, by what its line says; off when there is no line. */
export async function chooseFault(window: Page, line = 'Tidak ada'): Promise<void> {
  const panel = await openPanel(window, 'Mesin');
  const chosen = window.waitForResponse((response) => response.url().endsWith('/api/setFault'));
  await panel.getByLabel('Untuk mencoba apa yang terjadi').selectOption({ label: line });
  await chosen;
}
