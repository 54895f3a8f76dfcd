import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { menu } from './page/menu';
import { screenshot } from './page/screenshot';
import { paste } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('Kenapa jadwal tidak bisa?', () => {
  let bench: OpenWorkbench;
  let staff: Page;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'schedule.generate'),
    });
    staff = await bench.openWindow();
  });
  afterAll(() => bench.close());

  async function openDialog(): Promise<FrameLocator> {
    await menu(staff, 'Kenapa jadwal tidak bisa?...');
    const dialog = staff.frameLocator('.frame-dialog iframe');
    await dialog.getByRole('button', { name: 'Cari penyebab' }).waitFor();
    return dialog;
  }
  const close = () => staff.locator('.frame-dialog').getByRole('button', { name: 'Tutup' }).click();

  test('a schedule that can be is said to be possible', async () => {
    const dialog = await openDialog();
    await dialog.getByRole('button', { name: 'Cari penyebab' }).click();
    await dialog.getByText('Semua JP bisa dijadwalkan.').waitFor({ timeout: 60_000 });
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('a session and a date: every start of the day with the rules it would break', async () => {
    const dialog = staff.frameLocator('.frame-dialog iframe');
    await dialog.getByRole('button', { name: 'Kenapa tidak di sini?' }).click();
    await dialog.getByLabel('Kelas', { exact: true }).selectOption('MJ-A');
    await dialog.getByLabel('Sesi', { exact: true }).selectOption({ index: 1 });
    await dialog.getByLabel('Dipindah ke tanggal').fill('11/06/2021');
    await dialog.getByRole('button', { name: 'Periksa' }).click();
    await dialog
      .getByText(/Kelas MJ-A punya dua sesi/)
      .first()
      .waitFor();
    await screenshot(staff, 'kenapa-tidak-di-sini');
    expect(await axeViolations(staff)).toEqual([]);
    await close();
  });

  test('a stage without enough days is proved too short, and days are proposed', async () => {
    // The units of sewing become 20 JP longer than their stage bears.
    await paste(staff, 'Unit', 'D2', [['28']]);
    const dialog = await openDialog();
    await dialog.getByRole('button', { name: 'Cari penyebab' }).click();
    await dialog.getByText(/Terbukti tidak mungkin selama/).waitFor({ timeout: 120_000 });
    await dialog
      .getByText(/Tambah \d+ hari latihan/)
      .first()
      .waitFor();
    await dialog.getByText(/Jadwal sebagian terbaik: \d+ dari \d+ JP/).waitFor();
    await screenshot(staff, 'kenapa-tidak-bisa');
    expect(await axeViolations(staff)).toEqual([]);
    await close();
  });

  test('both dialogs open from the place Jadwal', async () => {
    await openSidebar(staff);
    const frame = await openPlace(staff, 'Jadwal');
    await frame.getByRole('button', { name: 'Kenapa tidak bisa?' }).click();
    await staff
      .frameLocator('.frame-dialog iframe')
      .getByRole('button', { name: 'Cari penyebab' })
      .waitFor({ timeout: 30_000 });
    await close();
    await screenshot(staff, 'jadwal-dua-dialog');
  });
});
