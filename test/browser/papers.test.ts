import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { smallScenario } from '../story/small-scenario';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('one paper is looked after from the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    // The followup comes after the job: by then every paper is mailed.
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, smallScenario(), 'followup.prepare'),
    });
    staff = await bench.openWindow();
    await openSidebar(staff);
    sidebar = await openPlace(staff, 'Sertifikat');
  });
  afterAll(() => bench.close());

  test('it is printed again as stored, and a correction says what will happen before it is issued', async () => {
    const first = '001/SERT/LPK-AN/V/2024';
    await sidebar.getByRole('button', { name: `Tindakan untuk ${first}` }).click();
    await sidebar.getByRole('button', { name: 'Cetak ulang', exact: true }).click();
    await sidebar.getByRole('link', { name: 'Buka PDF' }).waitFor();
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi…' }).click();
    await sidebar.getByText('Surat baru dengan nomor baru dibuat dari data sekarang.').waitFor();
    await sidebar.getByLabel('Alasan', { exact: true }).fill('Nama salah ketik');
    await screenshot(staff, 'surat-koreksi');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Lanjutkan' }).waitFor();
    await screenshot(staff, 'surat-digantikan');
  });
});
