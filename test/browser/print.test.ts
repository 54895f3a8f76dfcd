import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Frame, Page } from 'playwright-core';
import type { PdfPage } from '../host/pdf/read-pdf';
import { readPdf } from '../host/pdf/read-pdf';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { menu } from './page/menu';
import { screenshot } from './page/screenshot';
import { fillFolder } from './programme-folder';

/** Points, as PDF counts: A4. */
const SHORT = 595;
const LONG = 842;

describe('Cetak & bagikan jadwal', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let dialog: Frame;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, 'pekalongan-2021', 'schedule.generate'),
    });
    staff = await bench.openWindow();
    await menu(staff, 'Cetak & bagikan jadwal...');
    const element = await staff.locator('.frame-dialog iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The dialog has a page');
    dialog = frame;
    await dialog.getByLabel('Yang dicetak').waitFor();
  });
  afterAll(() => bench.close());

  /** The dialog's page as a browser prints it. */
  async function printed(): Promise<PdfPage[]> {
    const html = await dialog.evaluate(() => document.documentElement.outerHTML);
    const paper = await staff.context().newPage();
    await paper.setContent(html.replace(/<script>.*<\/script>/s, ''));
    const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
    await paper.close();
    return readPdf(new Uint8Array(pdf));
  }
  const choose = (label: string, value: string) =>
    dialog.getByLabel(label, { exact: true }).selectOption(value);
  const sizeOf = (pages: readonly PdfPage[]) =>
    pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);

  test('prints a weekly table for each class, each on pages of its own, on A4 across', async () => {
    await screenshot(staff, 'cetak-kelas');
    expect(await axeViolations(staff)).toEqual([]);
    const pages = await printed();
    expect(new Set(sizeOf(pages).map(String))).toEqual(new Set([`${LONG},${SHORT}`]));
    const heads = pages.flatMap(({ text }) => /Jadwal Kelas [A-Z]+-[A-Z]/.exec(text)?.[0] ?? []);
    expect(new Set(heads).size).toBe(6);
    expect(pages.length).toBeLessThanOrEqual(3 * 6);
    expect(pages[0]?.text).toMatch(/Senin|Jumat/);
    expect(pages[0]?.text).toMatch(/08\.00-/);
    expect(pages[0]?.text).toMatch(/Versi 1, dicetak \d\d\/\d\d\/\d{4}/);
    expect(pages.map(({ text }) => text).join()).not.toContain('Yang dicetak');
  });

  test('prints one person with name and class sessions only', async () => {
    await choose('Yang dicetak', 'participant');
    const first = dialog.locator('option', { hasText: /^(?!Semua)/ });
    const options = await dialog
      .getByLabel('Peserta', { exact: true })
      .locator('option')
      .allTextContents();
    expect(options[0]).toBe('Semua');
    const person = options.find((text) => !text.startsWith('Semua')) ?? '';
    await dialog.getByLabel('Peserta', { exact: true }).selectOption({ label: person });
    expect(await first.count()).toBeGreaterThan(0);
    const pages = await printed();
    const text = pages.map((page) => page.text).join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain(`Jadwal ${person}`);
    expect(text).not.toMatch(/P-\d{4}|\d{16}|B\.?I/);
  });

  test('prints the movements of a day, upright, with names to tick off', async () => {
    await choose('Yang dicetak', 'movement');
    await screenshot(staff, 'cetak-pergerakan');
    expect(await axeViolations(staff)).toEqual([]);
    const pages = await printed();
    expect(sizeOf(pages)[0]).toEqual([SHORT, LONG]);
    expect(pages[0]?.text).toContain('Daftar Pergerakan Kamis, 10 Juni 2021');
    expect(pages[0]?.text).toContain('dijemput');
    expect(pages.map(({ text }) => text).join(' ')).toMatch(/[A-Z]+-A: 10 orang/);
  });

  test('prints the day, the rooms as a list, and the recap', async () => {
    await choose('Yang dicetak', 'recap');
    await screenshot(staff, 'cetak-rekap');
    const recap = (await printed()).map(({ text }) => text.replace(/\s+/g, ' ')).join();
    for (const head of ['Terlaksana', 'Akan datang', 'Belum dicatat', 'Batal']) {
      expect(recap).toContain(head);
    }
    await choose('Yang dicetak', 'room');
    await choose('Bentuk', 'list');
    await screenshot(staff, 'cetak-ruang');
    expect(sizeOf(await printed())[0]).toEqual([SHORT, LONG]);
    await choose('Yang dicetak', 'day');
    await screenshot(staff, 'cetak-hari');
    expect((await printed())[0]?.text).toContain('Jadwal Kamis, 10 Juni 2021');
  });

  test('hands out calendar files that another program reads, the same again when nothing changed', async () => {
    await choose('Yang dicetak', 'calendar');
    const take = async (): Promise<string> => {
      await dialog.getByRole('button', { name: 'Siapkan berkas' }).click();
      const file = dialog.getByRole('button', { name: /^Unduh [A-Z]+-A$/ }).first();
      await file.waitFor({ timeout: 60_000 });
      const [download] = await Promise.all([staff.waitForEvent('download'), file.click()]);
      expect(download.suggestedFilename()).toMatch(/^jadwal-[A-Z]+-A\.ics$/);
      return readFileSync(await download.path(), 'utf8');
    };
    const text = await take();
    await screenshot(staff, 'cetak-kalender');
    expect(await axeViolations(staff)).toEqual([]);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(10);
    const told = (file: string) =>
      new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((event) =>
          ['uid', 'sequence', 'dtstart'].map((key) => `${event.getFirstPropertyValue(key)}`),
        );
    expect(told(await take())).toEqual(told(text));
  });
});
