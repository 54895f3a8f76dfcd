import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { checkTimetable } from '../checkers/check-timetable';
import { readTimetable } from '../checkers/read-timetable';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { menu } from './page/menu';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('a trainer cannot come in the first week', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let place: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'schedule.generate'),
    });
    staff = await bench.openWindow();
    await staff.setViewportSize({ width: 1280, height: 1600 });
    await openSidebar(staff);
    place = await openPlace(staff, 'Jadwal');
  });
  afterAll(() => bench.close());

  async function sessions(): Promise<readonly Record<string, string>[]> {
    return rowsOf(await readWorkbook(bench), 'Jadwal');
  }

  async function looksWell(name: string): Promise<void> {
    await screenshot(staff, name);
    expect(await axeViolations(staff)).toEqual([]);
  }

  test('which is noted in a form that says how many sessions it hits', async () => {
    const trainer = (await sessions())[0]?.['ID Instruktur'] ?? '';
    await place.getByRole('button', { name: 'Halangan', exact: true }).click();
    await place.getByRole('button', { name: 'Catat halangan' }).click();
    await place.getByRole('button', { name: 'Simpan halangan' }).click();
    await place.getByText('Pilih siapa atau apa').waitFor();
    await looksWell('jadwal-halangan-isi');
    await place.getByLabel('Instruktur').selectOption(trainer);
    await place.getByLabel('Mulai').fill('10/06/2021');
    await place.getByLabel('Sampai', { exact: false }).first().fill('16/06/2021');
    await place.getByLabel('Sebab').fill('izin keluarga');
    await place.getByRole('button', { name: 'Simpan halangan' }).click();
    await place.getByText(/Halangan H-001 disimpan; [1-9]\d* sesi terkena/).waitFor();
    await place.getByRole('button', { name: 'Ubah H-001' }).waitFor();
    await looksWell('jadwal-halangan');
  });

  test('planning again shows what changes and who must be told before it is written', async () => {
    await place.getByRole('button', { name: '← Susun jadwal' }).click();
    await place.getByLabel('Yang disusun').selectOption('all');
    await place.getByRole('button', { name: 'Susun jadwal', exact: true }).click();
    await place.getByText('Yang perlu diberi tahu').waitFor({ timeout: 120_000 });
    await place
      .getByText(/^Instruktur .*: \d+ perubahan$/)
      .first()
      .click();
    await looksWell('jadwal-beda');
    await place.getByRole('button', { name: 'Salin daftar' }).click();
    await place.getByText(/Sudah disalin|Salin dari kotak ini/).waitFor();
    await place.getByLabel('Sebab perubahan').fill('instruktur izin');
    const before = await sessions();
    await place.getByRole('button', { name: 'Tulis ke lembar Jadwal' }).click();
    await place.locator('.outcome').first().waitFor();
    const after = await sessions();
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    const workbook = await readWorkbook(bench);
    expect(checkTimetable(readTimetable((sheet) => rowsOf(workbook, sheet)))).toEqual([]);
  });

  test('who must be told is a page to print, with a place to note that it was done', async () => {
    await menu(staff, 'Cetak & bagikan jadwal...');
    const dialog = staff.frameLocator('.frame-dialog iframe');
    await dialog.getByLabel('Yang dicetak').selectOption('told');
    await dialog
      .getByText(/Diberi tahu tanggal/)
      .first()
      .waitFor();
    await looksWell('cetak-diberi-tahu');
    await staff.getByRole('button', { name: 'Tutup dialog' }).click();
  });

  test('one can look at the version before, and go back to it', async () => {
    await place.getByRole('button', { name: 'Versi jadwal' }).click();
    await place.getByText('instruktur izin').waitFor();
    await looksWell('jadwal-versi');
    await place.getByRole('button', { name: 'Lihat beda versi 1' }).click();
    await place.getByText('Yang perlu diberi tahu').waitFor();
    await looksWell('jadwal-versi-beda');
    await place.getByRole('button', { name: 'Kembali ke versi 1' }).click();
    await place.getByText('dikembalikan').waitFor();
    await looksWell('jadwal-versi-kembali');
  });

  test('and all of it in English', async () => {
    const settings = await openPlace(staff, 'Setelan');
    await settings.getByLabel('Bahasa').selectOption({ label: 'Inggris' });
    await settings.getByRole('button', { name: 'Simpan' }).first().click();
    await settings.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    place = await openPlace(staff, 'Schedule');
    await place.getByRole('button', { name: '← Plan the schedule' }).click();
    await place.getByLabel('What to plan').selectOption('dates');
    await place.getByLabel('From').fill('10/06/2021');
    await place.getByLabel('Until').fill('18/06/2021');
    await place.getByRole('button', { name: 'Plan the schedule', exact: true }).click();
    await place.getByText('Who must be told').waitFor({ timeout: 120_000 });
    await looksWell('schedule-difference');
    await place.getByRole('button', { name: 'Absences', exact: true }).click();
    await place.getByRole('button', { name: 'Change H-001' }).click();
    await place.getByLabel('Reason').waitFor();
    await looksWell('schedule-absence');
  });
});
