import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar, sidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('x', () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'assessment.judge'),
    });
  });
  afterAll(() => bench.close());
  test('y', async () => {
    const staff: Page = await bench.openWindow();
    await openSidebar(staff);
    const place = await openPlace(staff, 'Sertifikat');
    await place.getByRole('button', { name: /^Terbitkan/ }).waitFor();
    await screenshot(staff, 'w7-1');
    await place.getByRole('button', { name: /^Terbitkan/ }).click();
    const t = Date.now();
    for (let i = 0; i < 40; i++) {
      await new Promise((r) => setTimeout(r, 2000));
      const text = await sidebar(staff).locator('main').innerText();
      console.log(Date.now() - t, text.slice(0, 200).replace(/\n/g, ' | '));
      if (i === 1) await screenshot(staff, 'w7-2');
      if (!/Jeda/.test(text)) break;
    }
    await screenshot(staff, 'w7-3');
    expect(1).toBe(1);
  }, 180000);
});
