import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { cell, goToCell, openSheet, paste } from './page/sheets';

const ROWS = 5000;
const COLUMNS = 40;
/** About what a screen holds, twice: the rest must not burden the page. */
const MOST_CELLS = 2500;

describe('a sheet of 5,000 rows and 40 columns', () => {
  let bench: OpenWorkbench;
  let window: Page;

  beforeAll(async () => {
    bench = await openWorkbench();
    window = await bench.openWindow();
    const texts = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => `b${row + 1} k${column + 1}`),
    );
    await paste(window, 'Sheet1', 'A1', texts);
    await window.locator(`#grid[aria-rowcount="${ROWS + 1}"]`).waitFor();
  });
  afterAll(() => bench.close());

  test('the far corner is drawn, with few cells in the page', async () => {
    await goToCell(window, 'AN5000');
    await cell(window, 'AN5000').getByText('b5000 k40', { exact: true }).waitFor();
    expect(await cellsDrawn(window)).toBeLessThan(MOST_CELLS);
  });

  test('rows come as one scrolls, and those left behind go', async () => {
    await goToCell(window, 'A1');
    await window.locator('#grid').hover();
    for (const row of [500, 2500, 4000]) {
      await window.evaluate((to) => {
        document.getElementById('grid')?.scrollTo({ top: to * 24 });
      }, row);
      await cell(window, `A${row + 5}`)
        .getByText(`b${row + 5} k1`, { exact: true })
        .waitFor();
      expect(await cell(window, 'A1').count()).toBe(0);
      expect(await cellsDrawn(window)).toBeLessThan(MOST_CELLS);
    }
  });

  test('a cell far down is edited as quickly as any other', async () => {
    await goToCell(window, 'B4321');
    await window.keyboard.type('diubah');
    await window.keyboard.press('Enter');
    await cell(window, 'B4321').getByText('diubah', { exact: true }).waitFor();
    const other = await bench.openWindow('rekan@example.org');
    await openSheet(other, 'Sheet1');
    await goToCell(other, 'B4321');
    await cell(other, 'B4321').getByText('diubah', { exact: true }).waitFor();
  });
});

function cellsDrawn(window: Page): Promise<number> {
  return window.locator('[data-a1]').count();
}
