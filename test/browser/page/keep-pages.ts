import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../host/project-root';
import { openPanel } from './panel';

/**
 * Opens the first PDF of the local Drive whose name holds `part` and keeps its pages for people, as they are drawn:
 * `out/screens/<picture>-1.png` and so on.
 *
 * @returns how many pages it has
 */
export async function keepPages(window: Page, part: string, picture: string): Promise<number> {
  const drive = await openPanel(window, 'Drive');
  await drive.getByLabel('Saring nama').fill(part);
  await drive
    .getByRole('button', { name: /^Buka .*\.pdf$/ })
    .first()
    .click();
  const viewer = window.getByRole('dialog');
  await viewer.getByText(/^\d+ halaman$/).waitFor();
  const urls = await viewer
    .locator('canvas')
    .evaluateAll((canvases) =>
      canvases.map((canvas) =>
        canvas instanceof HTMLCanvasElement ? canvas.toDataURL('image/png') : '',
      ),
    );
  const folder = join(projectRoot(), 'out/screens');
  mkdirSync(folder, { recursive: true });
  for (const [index, url] of urls.entries()) {
    const path = join(folder, `${picture}-${index + 1}.png`);
    writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }
  await viewer.getByRole('button', { name: 'Tutup PDF' }).click();
  return urls.length;
}
