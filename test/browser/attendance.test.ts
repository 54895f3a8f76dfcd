import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { aClassOf } from './a-class';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

const PEOPLE = 20;
/** "Under a minute" for a whole class, at the pace of somebody who types with two fingers. */
const MOST_KEYS = 60;

describe('the register of a class', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;
  let pressed = 0;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, aClassOf(PEOPLE), 'attendance.prepare'),
    });
    staff = await bench.openWindow();
    sidebar = await openSidebar(staff);
    await openPlace(staff, 'Presensi');
  });
  afterAll(() => bench.close());

  test('of twenty people is filled in and saved by keyboard alone, in few keys', async () => {
    await sidebar.getByRole('button', { name: 'Semua hadir' }).waitFor();
    // The place itself has put the focus on "Semua hadir".
    await press('Enter');
    await sidebar.getByText('20 hadir, 0 kode lain, 0 belum diisi.').waitFor();
    await press(...times(3, 'ArrowDown'), 's');
    await press(...times(6, 'ArrowDown'), 't', '2', '0');
    await press(...times(8, 'ArrowDown'), 'x');
    await press('Control+Enter');
    await sidebar.getByText('Perbaiki dulu kode yang tidak dikenal.').waitFor();
    await press('Control+A', 'i');
    await screenshot(staff, 'presensi');
    await press('Control+Enter');
    await sidebar.getByText('20 kode presensi dicatat').waitFor();
    await screenshot(staff, 'presensi-tersimpan');
    expect(pressed).toBeLessThanOrEqual(MOST_KEYS);
  });

  test('is in the sheet, and another window sees it', async () => {
    const again = await bench.openWindow();
    await openSidebar(again);
    const place = await openPlace(again, 'Presensi');
    await place.getByText('17 hadir, 3 kode lain, 0 belum diisi.').waitFor();
    const fields = place.getByRole('textbox', { name: /^Kode / });
    const codes = await fields.evaluateAll((all) =>
      all.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
    );
    const others = codes.flatMap((code, index) => (code === 'H' ? [] : [`${index + 1} ${code}`]));
    expect(others).toEqual(['4 S', '10 T20', '18 I']);
    const written = rowsOf(await readWorkbook(bench), 'Presensi').slice(0, PEOPLE);
    expect(
      written
        .map((row) => row['Kode'])
        .sort()
        .join(''),
    ).toBe(`${'H'.repeat(17)}IST`);
  });

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await staff.keyboard.press(key);
    pressed += keys.length;
  }
});

function times(count: number, key: string): readonly string[] {
  return Array.from({ length: count }, () => key);
}
