import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { goToCell, openSheet, paste } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';

describe('what the check finds is worked through in the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    sidebar = await openSidebar(staff);
    await paste(staff, 'Peserta', 'B5', [['BAYU CONTOH SH']]);
    await paste(staff, 'Peserta', 'B6', [['CITRA CONTOH']]);
    await paste(staff, 'Peserta', 'G7', [['3375']]);
    await openPlace(staff, 'Masalah');
  });
  afterAll(() => bench.close());

  test('a proposal is shown with what it would write, and made by one press', async () => {
    await sidebar.getByText('Periksa usul penulisannya.').first().click();
    await screenshot(staff, 'masalah-usul');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Terima usul untuk Peserta!B5' }).first().click();
    // The name, and the title in a column of its own.
    await sidebar.getByText('2 sel diperbaiki.').waitFor();
    await goToCell(staff, 'B5');
    await staff.locator('[data-a1="B5"]').getByText('Bayu Contoh', { exact: true }).waitFor();
  });

  test('a kind that nobody wants is switched off, and on again', async () => {
    const kind = sidebar.getByText('NIK harus 16 angka.');
    await kind.first().click();
    await sidebar.getByRole('button', { name: /^Jangan periksa ini lagi: NIK harus/ }).click();
    await sidebar.getByText('Pengaturan pemeriksaan NIK-3 disimpan.').waitFor();
    await sidebar.getByText('Tidak diperiksa (1)').click();
    await screenshot(staff, 'masalah-dimatikan');
    expect(await axeViolations(staff)).toEqual([]);
    await openSheet(staff, 'Aturan Periksa');
    await screenshot(staff, 'aturan-periksa');
    await sidebar.getByRole('button', { name: /^Periksa ini: NIK harus/ }).click();
    await sidebar.getByText('Pengaturan pemeriksaan NIK-3 disimpan.').waitFor();
    await kind.first().waitFor();
  });

  test('the list to print says how many there are', async () => {
    await openSheet(staff, 'Temuan');
    await staff
      .getByText(/masalah, 253 baris diperiksa/)
      .first()
      .waitFor();
    await screenshot(staff, 'temuan');
  });

  test('in English', async () => {
    const frame = await openPlace(staff, 'Setelan');
    await frame.getByLabel('Bahasa').selectOption({ label: 'Inggris' });
    await frame.getByRole('button', { name: 'Simpan' }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await openPlace(staff, 'Problems');
    await sidebar.getByRole('button', { name: 'Check again' }).click();
    await sidebar.getByText(/problems?, 253 rows checked/).waitFor();
    await sidebar.getByText('A NIK has 16 digits').first().click();
    await screenshot(staff, 'masalah-inggris');
    expect(await axeViolations(staff)).toEqual([]);
  });
});
