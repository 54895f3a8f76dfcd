import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Workbook } from '../../host/model/workbook';
import { smallScenario } from '../story/small-scenario';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { openPanel } from './page/panel';
import { readWorkbook } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { fillFolder } from './programme-folder';

describe('a workbook leaves as a file and comes back', () => {
  let first: OpenWorkbench;
  let second: OpenWorkbench;
  let other: Page;
  let file: string;

  beforeAll(async () => {
    first = await openWorkbench({
      prepare: (folder) => fillFolder(folder, smallScenario(), 'placement.propose'),
    });
    second = await openWorkbench();
    other = await second.openWindow();
  });
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  test('into another workbench, where everything is as it was', async () => {
    const staff = await first.openWindow();
    await staff.getByRole('menuitem', { name: 'Berkas' }).click();
    const download = staff.waitForEvent('download');
    await staff.getByRole('menuitem', { name: 'Unduh .xlsx' }).click();
    expect((await download).suggestedFilename()).toBe('kecil.xlsx');
    file = join(first.folder, 'kecil.xlsx');
    await (await download).saveAs(file);

    await upload(file);
    await other.getByText('kecil.xlsx sudah dibuka.').waitFor();
    await other.getByRole('tab', { name: 'Penempatan', exact: true }).waitFor();
    await screenshot(other, 'berkas-diunggah');
    expect(contentOf(await readWorkbook(second))).toEqual(contentOf(await readWorkbook(first)));
    await other.getByRole('heading', { level: 1, name: 'kecil' }).waitFor();
  });

  test('but a file that is no workbook is refused with a sentence, and nothing changes', async () => {
    const before = contentOf(await readWorkbook(second));
    const broken = join(first.folder, 'rusak.xlsx');
    writeFileSync(broken, 'bukan isi berkas Excel');
    await upload(broken);
    await other.getByText('Buku kerja rusak.xlsx rusak atau bukan .xlsx').waitFor();
    await screenshot(other, 'berkas-rusak');
    expect(contentOf(await readWorkbook(second))).toEqual(before);
  });

  async function upload(path: string): Promise<void> {
    const panel = await openPanel(other, 'Mesin');
    await panel.getByLabel('Unggah').setInputFiles(path);
  }
});

/** Sheets, their looks and cells, without what belongs to one file only. */
function contentOf({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells].map(([row, cells]) => [row, [...cells]]),
    columnWidths: [...sheet.columnWidths],
  }));
}
