import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { readPdf } from '../host/pdf/read-pdf';
import { aClassOf } from './a-class';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
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

  async function registerDialog(): Promise<Frame> {
    const element = await staff.locator('.frame-dialog iframe').elementHandle();
    const dialog = await element?.contentFrame();
    if (!dialog) throw new Error('The dialog has a page');
    return dialog;
  }

  test('is printed to be signed, on one sheet, with names and nothing else', async () => {
    await sidebar.getByRole('button', { name: 'Daftar hadir & isian mingguan' }).click();
    const dialog = await registerDialog();
    await dialog.getByRole('heading', { name: 'Daftar Hadir Kelas GM-A · Garmen' }).waitFor();
    await screenshot(staff, 'daftar-hadir');
    expect(await axeViolations(staff)).toEqual([]);
    const html = await dialog.evaluate(() => document.documentElement.outerHTML);
    const paper = await staff.context().newPage();
    await paper.setContent(`<!doctype html>${html.replace(/<script>.*<\/script>/s, '')}`);
    const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
    await paper.close();
    const pages = await readPdf(new Uint8Array(pdf));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
    ]);
    expect(pages[0]?.text).toMatch(/20\s+Contoh/);
    expect(pages[0]?.text).toContain('Hadir (orang)');
    expect(pages[0]?.text).not.toMatch(/P-\d{4}|\d{16}|sidang|strapsel/);
  });

  test('is typed back from paper, a week in one go', async () => {
    const dialog = await registerDialog();
    await dialog.getByLabel('Yang dikerjakan').selectOption('week');
    await dialog
      .getByRole('gridcell', { name: /07.*08:30, belum diisi/ })
      .first()
      .click();
    // Faster than the page paints: no key may act on what the one before has changed already.
    await dialog.evaluate(
      (keys) => {
        for (const key of keys) {
          const down = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(down);
        }
      },
      ['h', 'd', 't', '1', '0', 'Enter'],
    );
    await staff.keyboard.press('*');
    await dialog.getByText('20 kode akan disimpan, 20 kotak masih kosong.').waitFor();
    await screenshot(staff, 'isian-mingguan');
    expect(await axeViolations(staff)).toEqual([]);
    await staff.keyboard.press('Control+Enter');
    await dialog.getByText('20 kode presensi dicatat').waitFor();
    const written = rowsOf(await readWorkbook(bench), 'Presensi').slice(PEOPLE, 2 * PEOPLE);
    const codes = written.map((row) => row['Kode']).sort();
    expect(codes.join('')).toBe(`${'H'.repeat(18)}SDT`);
    await staff.locator('.frame-dialog').getByRole('button', { name: 'Tutup' }).click();
  });

  test('says who must attend all that is left', async () => {
    await sidebar.getByRole('button', { name: 'Peringatan dini' }).click();
    await sidebar.getByRole('heading', { name: /Tidak dapat mencapai batas lagi/ }).waitFor();
    await screenshot(staff, 'presensi-peringatan');
    expect(await axeViolations(staff)).toEqual([]);
  });

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await staff.keyboard.press(key);
    pressed += keys.length;
  }
});

function times(count: number, key: string): readonly string[] {
  return Array.from({ length: count }, () => key);
}
