import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { aClassOf } from './a-class';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

describe('the register of a class', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, aClassOf(10), 'attendance.prepare'),
    });
    staff = await bench.openWindow();
    sidebar = await openSidebar(staff);
    await openPlace(staff, 'Presensi');
  });
  afterAll(() => bench.close());

  test('of ten people is filled in and saved by keyboard alone', async () => {
    const { keyboard } = staff;
    await sidebar.getByRole('button', { name: 'Semua hadir' }).waitFor();
    // The place itself has put the focus on "Semua hadir".
    await keyboard.press('Enter');
    await sidebar.getByText('10 hadir, 0 kode lain, 0 belum diisi.').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.type('s');
    await keyboard.press('ArrowDown');
    await keyboard.type('t20');
    await keyboard.press('Enter');
    await keyboard.type('x');
    await keyboard.press('Control+Enter');
    await sidebar.getByText('Perbaiki dulu kode yang tidak dikenal.').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('i');
    await screenshot(staff, 'presensi');
    await keyboard.press('Control+Enter');
    await sidebar.getByText('10 kode presensi dicatat').waitFor();
    await screenshot(staff, 'presensi-tersimpan');
    const again = await bench.openWindow();
    await openSidebar(again);
    const place = await openPlace(again, 'Presensi');
    await place.getByText('7 hadir, 3 kode lain, 0 belum diisi.').waitFor();
    const codes = rowsOf(await readWorkbook(bench), 'Presensi').map((row) => row['Kode']);
    expect(codes.slice(0, 10)).toEqual(['H', 'H', 'S', 'T', 'I', 'H', 'H', 'H', 'H', 'H']);
  });
});
