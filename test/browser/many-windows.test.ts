import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { answerAlert, menu } from './page/menu';
import { cell, goToCell } from './page/sheets';

/** A browser opens six connections to one address; these are more windows than that. */
const WINDOWS = 8;

describe('eight windows of one browser', () => {
  let bench: OpenWorkbench;
  let windows: Page[];

  beforeAll(async () => {
    bench = await openWorkbench();
    const first = await bench.openWindow();
    windows = [first];
    while (windows.length < WINDOWS) windows.push(await bench.openBeside(first));
  });
  afterAll(() => bench.close());

  test('all show what is typed in one of them', async () => {
    const [first] = windows;
    if (!first) throw new Error('No window');
    await goToCell(first, 'B2');
    await first.keyboard.type('untuk semua');
    await first.keyboard.press('Enter');
    await Promise.all(windows.map((window) => shows(window, 'B2', 'untuk semua')));
  });

  test('each can have a menu line waiting for an answer, and none holds the others up', async () => {
    for (const window of windows) await menu(window, 'Periksa program');
    for (const window of windows) await window.locator('dialog.question').waitFor();
    for (const window of windows.toReversed()) await answerAlert(window);
    await windows[0]?.getByText('Menjalankan').waitFor({ state: 'detached' });
  });

  test('the others stay fresh when the first is closed, and after the server was started again', async () => {
    await windows.shift()?.close();
    await bench.stop();
    for (const window of windows) await window.getByText('Menyambung ke meja kerja').waitFor();
    await bench.start();
    const [writer] = windows;
    if (!writer) throw new Error('No window');
    await writer.getByText('Menyambung ke meja kerja').waitFor({ state: 'detached' });
    await goToCell(writer, 'C3');
    await writer.keyboard.type('lagi');
    await writer.keyboard.press('Enter');
    await Promise.all(windows.map((window) => shows(window, 'C3', 'lagi')));
  });
});

async function shows(window: Page, name: string, text: string): Promise<void> {
  await cell(window, name).getByText(text, { exact: true }).waitFor();
}
