import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readScenario } from '../../host/scenario/read-scenario';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { runMenu } from './page/menu';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openSheet } from './page/sheets';
import { openPlace, openSidebar, sidebar } from './page/sidebar';
import { pasteAttendance, pasteProgramme, pasteResults, pasteRoster } from './page/staff-typing';

const REFUSED = /Tidak ada yang diubah/;

describe('the programme of Pekalongan, June 2021, done by hand from an empty spreadsheet', () => {
  const scenario = readScenario('pekalongan-2021');
  let bench: OpenWorkbench;
  let window: Page;

  beforeAll(async () => {
    bench = await openWorkbench({ startAt: '2021-06-02T08:00+07:00' });
    window = await bench.openWindow();
  });
  afterAll(() => bench.close());

  test('the menu sets up the sheets, and staff fill in the programme', async () => {
    await runMenu(window, 'Siapkan lembar');
    await pasteProgramme(window, await readWorkbook(bench), scenario);
    expect(await runMenu(window, 'Periksa program')).not.toMatch(REFUSED);
    expect(await runMenu(window, 'Susun tahap')).not.toMatch(REFUSED);
    await openSheet(window, 'Tahap');
    await screenshot(window, 'lembar-tahap');
  });

  test('253 people are pasted, checked, judged and placed', async () => {
    await pasteRoster(window, await readWorkbook(bench), scenario);
    await openSidebar(window);
    await screenshot(window, 'alur-kerja');
    for (const step of ['Periksa peserta', 'Nilai kelayakan', 'Tempatkan peserta'])
      await doNext(step);
    const placed = rowsOf(await readWorkbook(bench), 'Penempatan');
    expect(placed.filter((row) => row['Status'] === 'Terpilih')).toHaveLength(60);
  });

  test('the schedule is searched in the sidebar and written to the sheet', async () => {
    const place = await openPlace(window, 'Jadwal');
    await place.getByRole('button', { name: 'Susun jadwal', exact: true }).click();
    await place.getByRole('button', { name: 'Tulis ke lembar Jadwal' }).click();
    await place.locator('.outcome').waitFor();
    await openSheet(window, 'Jadwal');
    await screenshot(window, 'jadwal-tersusun');
    const sessions = rowsOf(await readWorkbook(bench), 'Jadwal');
    expect(sessions.reduce((sum, row) => sum + Number(row['JP']), 0)).toBe(600);
  });

  test('attendance and results are pasted once the course is over', async () => {
    await openPlace(window, 'Alur kerja');
    await doNext('Siapkan presensi');
    await waitForEnd(window);
    await pasteAttendance(window, await readWorkbook(bench), scenario);
    expect(await runMenu(window, 'Tandai sesi terlaksana')).not.toMatch(REFUSED);
    expect(await runMenu(window, 'Siapkan nilai')).not.toMatch(REFUSED);
    await pasteResults(window, await readWorkbook(bench), scenario);
    expect(await runMenu(window, 'Tentukan kelulusan')).not.toMatch(REFUSED);
  });

  test('57 papers are issued in the sidebar, with progress', async () => {
    const place = await openPlace(window, 'Sertifikat');
    await place.getByRole('button', { name: 'Terbitkan 57 surat' }).click();
    await place.getByText(/^[1-9]\d* dari 57$/).waitFor({ timeout: 150_000 });
    await screenshot(window, 'sertifikat-jalan');
    await place.getByRole('progressbar').waitFor({ state: 'detached', timeout: 150_000 });
    await screenshot(window, 'sertifikat-selesai');
    const states = rowsOf(await readWorkbook(bench), 'Sertifikat').map((row) => row['Keadaan']);
    expect(states).toEqual(Array.from({ length: 57 }, () => 'Terkirim'));
  });

  test('the inbox has a mail for each office, and its PDF opens on the page', async () => {
    await window.getByRole('button', { name: /^Kotak masuk/ }).click();
    const panel = window.getByRole('complementary', { name: 'Kotak masuk' });
    await panel.getByText('6 surel.').waitFor();
    await panel.getByRole('listitem').first().getByRole('button').click();
    await screenshot(window, 'kotak-masuk');
    await panel.getByRole('article').getByRole('button').first().click();
    await window.locator('dialog canvas').first().waitFor();
    await window.getByRole('dialog').getByText('1 halaman').waitFor();
    await screenshot(window, 'pdf');
    expect(await axeViolations(window)).toEqual([]);
  });

  /** Runs a step of the workflow by its button in the sidebar and waits for what it says. */
  async function doNext(step: string): Promise<void> {
    const frame = sidebar(window);
    await frame
      .getByRole('region', { name: 'Langkah berikutnya' })
      .getByRole('button', { name: step })
      .click();
    await frame.locator('.outcome').waitFor();
    await frame.locator('.busy').waitFor({ state: 'detached' });
  }
});

/** Moves the clock of the machine on by three months, from 2 June to 31 August. */
async function waitForEnd(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Mesin' }).click();
  for (let month = 0; month < 3; month += 1) {
    await window.getByRole('button', { name: '+30 hari' }).click();
  }
  await window.getByText(/^31\/08\/2021/).waitFor();
  await window.getByRole('button', { name: 'Tutup Mesin' }).click();
}
