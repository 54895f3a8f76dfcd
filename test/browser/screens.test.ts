import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { places } from '../../src/sidebar/app/places';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { answerAlert, menu } from './page/menu';
import { screenshot } from './page/screenshot';
import { openSheet } from './page/sheets';
import { openPlace, openSidebar, sidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

const PANELS = ['Kotak masuk', 'Drive', 'Catatan eksekusi', 'Mesin'];

describe('everybody can use every screen', () => {
  let bench: OpenWorkbench;
  let window: Page;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'assessment.judge'),
    });
    window = await bench.openWindow();
    await openSheet(window, 'Peserta');
  });
  afterAll(() => bench.close());

  test.each(PANELS)('the panel %s has no barriers', async (panel) => {
    await window.getByRole('button', { name: panel, exact: true }).click();
    await screenshot(window, `panel-${fileName(panel)}`);
    expect(await axeViolations(window)).toEqual([]);
    await window.getByRole('button', { name: `Tutup ${panel}` }).click();
  });

  test('menu, search, list of sheets, accounts and an alert have no barriers', async () => {
    await window.getByRole('menuitem', { name: 'Giliran', exact: true }).click();
    await looksWell('menu');
    await window.keyboard.press('Escape');
    await window.getByRole('grid').press('Control+f');
    await window.getByRole('textbox', { name: 'Cari di semua lembar' }).fill('Rahmat');
    await window.keyboard.press('Enter');
    await window.getByText(/\d+ sel ditemukan/).waitFor();
    await looksWell('pencarian');
    await window.getByRole('button', { name: 'Tutup pencarian' }).click();
    await window.getByRole('button', { name: 'Semua lembar' }).click();
    await looksWell('semua-lembar');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: /^Akun:/ }).click();
    await looksWell('akun');
    await window.keyboard.press('Escape');
    await menu(window, 'Periksa peserta');
    await window.locator('dialog.question').waitFor({ timeout: 60_000 });
    await looksWell('dialog');
    await answerAlert(window);
  });

  test.each(places)('$title.id in the sidebar has no barriers in Indonesian', async (place) => {
    if ((await window.locator('.sidebar').count()) === 0) await openSidebar(window);
    await openPlace(window, place.title.id);
    await settled();
    await looksWell(`sisi-${fileName(place.title.id)}`);
  });

  test('forms inside Program and Pendaftaran have no barriers in Indonesian', async () => {
    const frame = await openPlace(window, 'Program');
    await frame.getByRole('button', { name: 'Paket', exact: true }).click();
    await settled();
    await looksWell('isi-daftar-paket');
    await frame.getByRole('button', { name: 'Tambah' }).click();
    await looksWell('isi-paket');
    await openPlace(window, 'Pendaftaran');
    await frame.getByRole('button', { name: 'Peserta baru' }).click();
    await settled();
    await looksWell('isi-pendaftaran');
    await window.reload();
    await openSidebar(window);
    await openPlace(window, 'Program');
    await frame.getByRole('button', { name: /^Identitas program/ }).click();
    await looksWell('isi-program');
  });

  test('hours of a day pattern are checked where they are typed, saved, and without barriers', async () => {
    await window.reload();
    await openSidebar(window);
    const frame = await openPlace(window, 'Program');
    await frame.getByRole('button', { name: 'Pola hari', exact: true }).click();
    await settled();
    await looksWell('isi-daftar-pola');
    await frame.getByRole('button', { name: /^Lapas 4/ }).click();
    await frame.getByLabel('Minggu').fill('08.00-09.00');
    await frame.getByRole('button', { name: 'Simpan' }).click();
    await frame.getByText('Jam "08.00-09.00" lamanya 60 menit').waitFor();
    await looksWell('isi-pola-hari');
    await frame.getByLabel('Minggu').fill('08.00-09.30');
    await frame.getByRole('button', { name: 'Simpan' }).click();
    await frame.getByRole('button', { name: /^Lapas 4/ }).click();
    expect(await frame.getByLabel('Minggu').inputValue()).toBe('08.00-09.30');
  });

  test('the language of the sidebar is a setting', async () => {
    const frame = await openPlace(window, 'Setelan');
    await frame.getByLabel('Bahasa').selectOption({ label: 'Inggris' });
    await frame.getByRole('button', { name: 'Simpan' }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
  });

  test.each(places)('$title.en in the sidebar has no barriers in English', async (place) => {
    await openPlace(window, place.title.en);
    await settled();
    await looksWell(`side-${fileName(place.title.en)}`);
  });

  test('forms inside Programme and Enrolment have no barriers in English', async () => {
    await window.reload();
    await openSidebar(window);
    const frame = await openPlace(window, 'Programme');
    await frame.getByRole('button', { name: /^The programme/ }).click();
    await looksWell('fill-programme');
    await window.reload();
    await openSidebar(window);
    await openPlace(window, 'Programme');
    await frame.getByRole('button', { name: 'Day patterns', exact: true }).click();
    await settled();
    await frame.getByRole('button', { name: /^Lapas 4/ }).click();
    await looksWell('fill-day-pattern');
    await window.reload();
    await openSidebar(window);
    await openPlace(window, 'Programme');
    await frame.getByRole('button', { name: 'Packages', exact: true }).click();
    await settled();
    await looksWell('fill-list-of-packages');
    await frame.getByRole('button', { name: 'Add' }).click();
    await looksWell('fill-package');
    await openPlace(window, 'Enrolment');
    await frame.getByRole('button', { name: 'New participant' }).click();
    await settled();
    await looksWell('fill-enrolment');
  });

  async function settled(): Promise<void> {
    await sidebar(window).locator('.busy').first().waitFor({ state: 'detached' });
  }

  async function looksWell(name: string): Promise<void> {
    await screenshot(window, name);
    expect(await axeViolations(window)).toEqual([]);
  }
});

function fileName(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
