import type { Page } from 'playwright-core';

/** Chooses a line of the menu *Giliran*. */
export async function menu(window: Page, line: string): Promise<void> {
  await window.getByRole('menuitem', { name: 'Giliran', exact: true }).click();
  await window
    .getByRole('menu', { name: 'Giliran' })
    .getByRole('menuitem', { name: line, exact: true })
    .click();
}

/** Waits for the add-on's alert, presses the button and gives the text. */
export async function answerAlert(window: Page, button = 'Oke'): Promise<string> {
  const alert = window.locator('dialog.question');
  await alert.waitFor({ timeout: 60_000 });
  const text = await alert.locator('#question-text').textContent();
  await alert.getByRole('button', { name: button, exact: true }).click();
  await alert.waitFor({ state: 'detached' });
  return text ?? '';
}

/** A line of the menu that ends with an alert: its text. */
export async function runMenu(window: Page, line: string): Promise<string> {
  await menu(window, line);
  await window.getByRole('dialog', { name: `Giliran: ${line}`, exact: true }).waitFor();
  return answerAlert(window);
}
