import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { openSheet } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('eligibility is worked out in the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'eligibility.judge'),
    });
    staff = await bench.openWindow();
    await openSheet(staff, 'Kelayakan');
    sidebar = await openSidebar(staff);
    await openPlace(staff, 'Kelayakan');
    await sidebar.getByText('253 dari 253').waitFor();
    await screenshot(staff, 'kelayakan');
  });
  afterAll(() => bench.close());

  test('a person is found, and every rule says what it found and what it needs', async () => {
    await sidebar.getByLabel('Cari nama, ID, atau alasan').fill('P-0002');
    await press('Rincian P-0002');
    await sidebar.getByText('K10 · Sudah mengikuti asesmen').waitFor();
    await sidebar.getByText('Diperlukan').first().waitFor();
    await looksWell('kelayakan-rincian');
  });

  test('a decision without a reason is refused at its field, with one it counts at once', async () => {
    await sidebar.getByLabel('Putusan', { exact: true }).selectOption({ label: 'Memenuhi' });
    await sidebar.getByLabel('Nama petugas').fill('Dewi Contoh');
    await press('Simpan putusan');
    await sidebar.getByText('Kolom "Alasan Petugas" harus diisi.').waitFor();
    const wrong = sidebar.locator('textarea:focus');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await wrong.fill('Sidang TPP 2 Juni');
    await sidebar.getByLabel('Berlaku sampai').fill('30/06/2021');
    await press('Simpan putusan');
    await sidebar.getByText('Putusan petugas untuk P-0002 disimpan dan berlaku.').waitFor();
    expect(await sidebar.getByLabel('Nama petugas').inputValue()).toBe('Dewi Contoh');
    await looksWell('kelayakan-putusan');
    await press('← Daftar putusan');
    await sidebar.getByText('Putusan petugas: Sidang TPP 2 Juni').waitFor();
  });

  test('who would change is seen before a rule is saved, and the verdicts are then called old', async () => {
    await press('Aturan kelayakan');
    await sidebar.getByText('K06 · Tidak tercatat di Register F').click();
    await sidebar.getByLabel('Parameter').fill('enam');
    await press('Lihat siapa berubah');
    await sidebar.getByText('Parameter aturan K06 tidak dapat dibaca.', { exact: false }).waitFor();
    await sidebar.getByLabel('Parameter').fill('3');
    await press('Lihat siapa berubah');
    await sidebar.getByText('peserta akan berubah', { exact: false }).scrollIntoViewIfNeeded();
    await looksWell('kelayakan-aturan');
    await press('Simpan aturan');
    await sidebar.getByText('1 aturan disimpan (K06).', { exact: false }).waitFor();
    await press('← Daftar aturan');
    await looksWell('kelayakan-daftar-aturan');
    await press('← Daftar putusan');
    await sidebar.getByText('253 putusan sudah lama', { exact: false }).waitFor();
    await looksWell('kelayakan-lama');
    await press('Nilai kelayakan');
    await sidebar.getByText('253 peserta dinilai:', { exact: false }).waitFor();
    await sidebar.getByText('putusan sudah lama', { exact: false }).waitFor({ state: 'detached' });
  });

  test('the same screens have no barriers in English', async () => {
    await openPlace(staff, 'Setelan');
    await sidebar.getByLabel('Bahasa').selectOption({ label: 'Inggris' });
    await press('Simpan');
    await sidebar.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await openPlace(staff, 'Eligibility');
    await sidebar.getByLabel('Find a name, an ID or a reason').fill('P-0002');
    await press('Details P-0002');
    await sidebar.getByText('K10 · Has been assessed').waitFor();
    await looksWell('eligibility-details');
    await press('← List of verdicts');
    await press('Rules of eligibility');
    await looksWell('eligibility-rules');
    await sidebar.getByText('K04 · Is not released before the course ends').click();
    await sidebar.getByLabel('Parameter').fill('tahap');
    await press('See who changes');
    await sidebar.getByText('participants would change', { exact: false }).scrollIntoViewIfNeeded();
    await looksWell('eligibility-what-if');
  });

  function press(name: string): Promise<void> {
    return sidebar.getByRole('button', { name, exact: true }).first().click();
  }

  async function looksWell(name: string): Promise<void> {
    await screenshot(staff, name);
    expect(await axeViolations(staff)).toEqual([]);
  }
});
