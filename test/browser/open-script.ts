import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../host/project-root';
import { openWorkbench, startServer } from '../../host/web/server';
import { workbookToXlsx } from '../../host/xlsx';
import { launchChromium } from './launch-chromium';

/** A workbench with a script of the test's own in place of the add-on, and one window on it. */
export interface OpenScript {
  readonly window: Page;
  close(): Promise<void>;
}

/** Opens a script with its pages, by name without `.html`, on an empty workbook. */
export async function openScript(
  code: string,
  pages: Readonly<Record<string, string>>,
): Promise<OpenScript> {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-script-'));
  const addOn = join(folder, 'add-on');
  mkdirSync(addOn);
  copyFileSync(join(projectRoot(), 'appsscript.json'), join(addOn, 'appsscript.json'));
  writeFileSync(join(addOn, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(addOn, `${name}.html`), html);
  }
  const bench = await openWorkbench({ folder, toXlsx: workbookToXlsx, scenario: null, addOn });
  const pageFolder = join(projectRoot(), 'node_modules/.cache/giliran/page');
  const server = await startServer(bench, { port: 0, pageFolder });
  const browser = await launchChromium();
  const window = await browser.newPage({ locale: 'id-ID' });
  await window.goto(server.url);
  await window.locator('#grid').waitFor();
  return {
    window,
    async close() {
      await browser.close();
      await server.close();
      await bench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
