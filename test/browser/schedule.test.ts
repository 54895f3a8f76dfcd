import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { readScenario } from '../../host/scenario/read-scenario';
import type { Scenario } from '../../host/scenario/schema';
import { checkTimetable } from '../checkers/check-timetable';
import { readTimetable } from '../checkers/read-timetable';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openSheet } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';
import { slowDown } from './page/slow-down';
import { fillFolder } from './programme-folder';

const WANTED_JP = 600;
const PAIRS = ['MJ, BT', 'PR, AC', 'SM, LS'];

describe('the search for a schedule that is too tight to be found at once', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let place: FrameLocator;
  let foundJp = 0;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, withFewTrainers(), 'placement.propose'),
    });
    staff = await bench.openWindow();
    await openSidebar(staff);
    place = await openPlace(staff, 'Jadwal');
  });
  afterAll(() => bench.close());

  test('shows how full the best plan is, and keeps that plan when it is stopped', async () => {
    const speedUp = await slowDown(staff, 20);
    await place.getByRole('button', { name: 'Susun jadwal', exact: true }).click();
    const stop = place.getByRole('button', { name: 'Berhenti, pakai yang terbaik' });
    await place.getByText(/^[1-9]\d* dari 600$/).waitFor();
    // The button need not lie still: a person does not wait for that either.
    await stop.click({ force: true });
    await speedUp();
    await place.getByText('Dihentikan. Ini jadwal terbaik sampai tadi').waitFor();
    await screenshot(staff, 'jadwal-dihentikan');
    const found = await place.getByText(`dari ${WANTED_JP}`).first().textContent();
    foundJp = Number(found?.split(' ')[0]);
    expect(foundJp).toBeGreaterThan(0);
    expect(foundJp).toBeLessThan(WANTED_JP);
    expect(rowsOf(await readWorkbook(bench), 'Jadwal')).toEqual([]);
  });

  test('the plan that was kept is checked and written when staff say so, with all its sessions', async () => {
    await place.getByRole('button', { name: 'Tulis ke lembar Jadwal' }).click();
    await place.locator('.outcome').waitFor();
    await openSheet(staff, 'Jadwal');
    await screenshot(staff, 'jadwal-sebagian');
    const workbook = await readWorkbook(bench);
    const sessions = rowsOf(workbook, 'Jadwal');
    expect(sessions.reduce((sum, row) => sum + Number(row['JP']), 0)).toBe(foundJp);
    const complaints = checkTimetable(readTimetable((sheet) => rowsOf(workbook, sheet)));
    // What has no place yet is all that is wrong with it.
    expect(complaints.filter((complaint) => !/ gets \d+ JP of /.test(complaint))).toEqual([]);
  });
});

describe('a schedule that is found at once', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let place: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'placement.propose'),
    });
    staff = await bench.openWindow();
    await openSidebar(staff);
    place = await openPlace(staff, 'Jadwal');
  });
  afterAll(() => bench.close());

  test('is made better while its points can be watched', async () => {
    const speedUp = await slowDown(staff, 6);
    await place.getByRole('button', { name: 'Susun jadwal', exact: true }).click();
    await place.getByText('Jadwal sedang diperbaiki').waitFor();
    await place.getByText('ribu per detik').waitFor();
    await screenshot(staff, 'jadwal-diperbaiki');
    await speedUp();
    await place.getByText('Semua JP mendapat tempat. Jadwal ini belum ditulis').waitFor();
  });

  test('says what its points are for, and how far it may be from the best', async () => {
    await place.getByText('Rincian poin').click();
    await place.getByText('Hari kelas tidak padat').waitFor();
    await place.getByText(/^(Terbukti terbaik|Paling banyak \d+ poin)/).waitFor();
    await screenshot(staff, 'jadwal-poin');
  });
});

/** Three trainers for every two classes, none for more than five hours a day. */
function withFewTrainers(): Scenario {
  const scenario = readScenario('pekalongan-2021');
  const trainers = scenario.sheets['Instruktur'] ?? [];
  const few = trainers
    .filter((_, index) => index % 4 < 3)
    .map((trainer) => ({
      ...trainer,
      Paket: PAIRS.find((pair) => pair.includes(String(trainer['Paket']))) ?? '',
      'Maks JP per Hari': 5,
      'Maks JP per Minggu': 40,
    }));
  return { ...scenario, sheets: { ...scenario.sheets, Instruktur: few } };
}
