import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { runMenu } from './page/menu';
import { screenshot } from './page/screenshot';
import { cell, goToCell, openSheet } from './page/sheets';

describe('the sheet behaves as staff know it from spreadsheets', () => {
  let bench: OpenWorkbench;
  let staff: Page;

  beforeAll(async () => {
    bench = await openWorkbench();
    staff = await bench.openWindow();
  });
  afterAll(() => bench.close());

  test('a tab is added, renamed, dragged to another place, hidden and shown, and a reload keeps it so', async () => {
    await staff.getByRole('button', { name: 'Tambah lembar' }).click();
    await staff.getByRole('tab', { name: 'Lembar 2', selected: true }).dblclick();
    await staff.getByLabel('Nama baru untuk Lembar 2').fill('Catatan rapat');
    await staff.keyboard.press('Enter');
    await staff.getByRole('button', { name: 'Tambah lembar' }).click();
    await expectTabs('Sheet1', 'Catatan rapat', 'Lembar 3');
    await tab('Lembar 3').dragTo(tab('Sheet1'));
    await expectTabs('Lembar 3', 'Sheet1', 'Catatan rapat');
    await tab('Sheet1').click({ button: 'right' });
    await staff.getByRole('menuitem', { name: 'Sembunyikan' }).click();
    await expectTabs('Lembar 3', 'Catatan rapat');
    await staff.reload();
    await expectTabs('Lembar 3', 'Catatan rapat');
    await staff.getByRole('button', { name: 'Semua lembar' }).click();
    await staff.getByRole('menuitem', { name: 'Sheet1 (tersembunyi)' }).click();
    await expectTabs('Lembar 3', 'Sheet1', 'Catatan rapat');
    await staff.getByRole('grid', { name: 'Lembar Sheet1' }).waitFor();
  });

  test('a block with cells of several lines goes out and comes back as spreadsheets write it', async () => {
    const outside = 'Nama\tAlamat\r\n"Sri ""Ayu"""\t"Jalan Melati 3\nPekalongan"\r\n';
    await goToCell(staff, 'B2');
    await staff.evaluate((text) => navigator.clipboard.writeText(text), outside);
    await staff.keyboard.press('Control+V');
    await cell(staff, 'C3').getByText('Jalan Melati 3 Pekalongan').waitFor();
    await screenshot(staff, 'tempel-beberapa-baris');
    await staff.keyboard.press('Control+C');
    expect(await staff.evaluate(() => navigator.clipboard.readText())).toBe(
      'Nama\tAlamat\n"Sri ""Ayu"""\t"Jalan Melati 3\nPekalongan"',
    );
    await goToCell(staff, 'E2');
    await staff.keyboard.press('Control+V');
    await expectInput('E3', 'Sri "Ayu"');
    await expectInput('F3', 'Jalan Melati 3\nPekalongan');
  });

  test('a cell is gone to when its name and Enter come faster than the page is drawn', async () => {
    await staff.getByLabel('Nama sel').evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('The name of the cell is no field');
      field.value = 'C7';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await staff.locator('[data-a1="C7"][aria-selected=true]').waitFor({ timeout: 10_000 });
  });

  test('the last edits are taken back one after the other', async () => {
    await goToCell(staff, 'H2');
    for (const text of ['satu', 'dua']) {
      await staff.keyboard.type(text);
      await staff.keyboard.press('Enter');
    }
    await goToCell(staff, 'H2');
    await staff.keyboard.press('Delete');
    await expectText('H2', '');
    await staff.keyboard.press('Control+Z');
    await expectText('H2', 'satu');
    await staff.keyboard.press('Control+Z');
    await expectText('H3', '');
    await staff.getByRole('menuitem', { name: 'Ubah' }).click();
    await staff.getByRole('menuitem', { name: 'Urungkan' }).click();
    await expectText('H2', '');
  });

  test('a column is made wider with the mouse, for everybody', async () => {
    const colleague = await bench.openWindow('rekan@example.org');
    await openSheet(colleague, 'Sheet1');
    await openSheet(staff, 'Sheet1');
    const letter = (window: Page) => window.locator('[data-column="3"]');
    const before = await widthOf(letter(colleague));
    const edge = await letter(staff).locator('.edge').boundingBox();
    if (!edge) throw new Error('The column has no edge');
    await staff.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
    await staff.mouse.down();
    await staff.mouse.move(edge.x + edge.width / 2 + 60, edge.y + 5, { steps: 4 });
    await staff.mouse.up();
    const wider = `[data-column="3"][style*="${before + 60}px"]`;
    await Promise.all([staff, colleague].map((window) => window.locator(wider).waitFor()));
    await colleague.close();
  });

  test('a header tells its hint when the pointer rests on it', async () => {
    await runMenu(staff, 'Siapkan lembar');
    await openSheet(staff, 'Peserta');
    await goToCell(staff, 'A5');
    const note = staff.getByRole('note');
    expect(await note.count()).toBe(0);
    await cell(staff, 'A1').hover();
    await note.waitFor();
    expect((await note.textContent())?.length).toBeGreaterThan(10);
    await screenshot(staff, 'catatan-sel');
    await cell(staff, 'C6').hover();
    await note.waitFor({ state: 'detached' });
  });

  test('a choice, a tick and a date are given by keyboard', async () => {
    await goToCell(staff, 'C2');
    await staff.keyboard.press('Enter');
    await staff.getByRole('listbox', { name: 'Pilihan' }).waitFor();
    await staff.keyboard.type('umu');
    await staff.keyboard.press('Enter');
    await expectText('C2', 'Umum');
    await goToCell(staff, 'F2');
    await staff.keyboard.type('1/6/1996');
    await staff.keyboard.press('Tab');
    await expectText('F2', '01/06/1996');
    await openSheet(staff, 'Hari Libur');
    await goToCell(staff, 'E2');
    const tick = (isTicked: boolean) =>
      cell(staff, 'E2').getByRole('checkbox', { checked: isTicked }).waitFor();
    await tick(true);
    await staff.keyboard.press('Space');
    await tick(false);
    await cell(staff, 'E2').getByRole('checkbox').click();
    await tick(true);
  });

  test('a protected sheet refuses a colleague with a sentence and gives back what was typed', async () => {
    const colleague = await bench.openWindow('rekan@example.org');
    await openSheet(colleague, 'Data Terbatas');
    await goToCell(colleague, 'C3');
    await colleague.keyboard.type('ketikan rekan');
    await colleague.keyboard.press('Enter');
    await colleague
      .getByText('Lembar "Data Terbatas" dilindungi.')
      .filter({ hasText: 'Anda masuk sebagai rekan@example.org' })
      .waitFor();
    expect(await colleague.getByLabel('Isi sel C3').inputValue()).toBe('ketikan rekan');
    await screenshot(colleague, 'lembar-dilindungi');
    await colleague.keyboard.press('Escape');
    expect(await cell(colleague, 'C3').textContent()).toBe('');
  });

  function tab(name: string): Locator {
    return staff.getByRole('tab', { name, exact: true });
  }

  /** Waits until these are the tabs in sight, from left to right. */
  async function expectTabs(...names: readonly string[]): Promise<void> {
    await staff.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('[role=tab]')].map((one) => one.textContent).join() ===
        wanted,
      names.join(),
    );
  }

  /** Waits until a cell shows exactly this. */
  async function expectText(name: string, text: string): Promise<void> {
    await staff.waitForFunction(
      ([a1, wanted]) => document.querySelector(`[data-a1="${a1}"]`)?.textContent === wanted,
      [name, text],
    );
  }

  /** Opens a cell for editing, looks at what stands in it, and leaves it. */
  async function expectInput(name: string, text: string): Promise<void> {
    await goToCell(staff, name);
    await staff.keyboard.press('F2');
    expect(await staff.getByLabel(`Isi sel ${name}`).inputValue()).toBe(text);
    await staff.keyboard.press('Escape');
  }
});

async function widthOf(column: Locator): Promise<number> {
  return (await column.boundingBox())?.width ?? 0;
}
