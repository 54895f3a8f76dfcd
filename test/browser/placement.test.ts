import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { openSheet } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('a placement is looked into from the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'placement.propose'),
    });
    staff = await bench.openWindow();
    await openSheet(staff, 'Penempatan');
    await openSidebar(staff);
    sidebar = await openPlace(staff, 'Penempatan');
  });
  afterAll(() => bench.close());

  test('somebody in reserve is found; each wish says why; a swap is shown and then carried out', async () => {
    await sidebar.getByLabel('Tampilkan').selectOption({ label: 'Cadangan (8)' });
    await screenshot(staff, 'penempatan');
    await sidebar
      .getByRole('button', { name: /^Alasan dan tukaran/ })
      .first()
      .click();
    await sidebar.getByRole('heading', { name: 'Tukaran yang memberinya kursi' }).waitFor();
    await screenshot(staff, 'penempatan-alasan');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Terapkan tukaran 1' }).click();
    await sidebar.getByText('Baris mereka dikunci.').waitFor();
    await screenshot(staff, 'penempatan-tukaran');
    await sidebar.getByRole('button', { name: '← Ke daftar kursi' }).click();
  });

  test('a pair is written with two people found by typing, and a contradiction is said at once', async () => {
    await sidebar.getByRole('button', { name: 'Pasangan', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Tambah pasangan' }).click();
    await sidebar.getByLabel('Peserta pertama').fill('P-0001');
    await sidebar.getByLabel('Peserta kedua').fill('P-0001');
    await screenshot(staff, 'penempatan-pasangan-baru');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Simpan pasangan' }).click();
    await sidebar.getByText('Pilih dua orang yang berbeda.').waitFor();
    await sidebar.getByLabel('Peserta kedua').fill('P-0002');
    await sidebar.getByRole('button', { name: 'Simpan pasangan' }).click();
    await sidebar.getByText('Pasangan PS-0001 disimpan').waitFor();
    await screenshot(staff, 'penempatan-pasangan');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Hapus PS-0001', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Ya, hapus PS-0001' }).click();
    await sidebar.getByText('Pasangan PS-0001 dihapus').waitFor();
    await sidebar.getByRole('button', { name: '← Ke daftar kursi' }).click();
  });

  test('a seat that frees goes to the next one, who is shown first', async () => {
    await sidebar.getByLabel('Tampilkan').selectOption({ index: 1 });
    await sidebar
      .getByRole('button', { name: /^Alasan dan tukaran/ })
      .nth(3)
      .click();
    await sidebar.getByLabel('Sebab').selectOption({ label: 'Bebas' });
    await sidebar.getByRole('button', { name: 'Lihat siapa berikutnya' }).click();
    await sidebar
      .getByText('Berikutnya menurut aturan:')
      .or(sidebar.getByText('Tidak ada cadangan'))
      .waitFor();
    await screenshot(staff, 'penempatan-berikutnya');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: /^Lepas kursi/ }).click();
    await sidebar
      .getByText(/keluar dari paket/)
      .first()
      .waitFor();
    await screenshot(staff, 'penempatan-dilepas');
  });

  test('who must be decided again is listed', async () => {
    await sidebar.getByRole('button', { name: '← Ke daftar kursi' }).click();
    await sidebar.getByRole('button', { name: 'Siapa perlu diputuskan lagi' }).click();
    await sidebar.getByText('Tidak ada. Isi lembar masih sama').waitFor();
    await screenshot(staff, 'penempatan-lagi');
    expect(await axeViolations(staff)).toEqual([]);
  });
});
