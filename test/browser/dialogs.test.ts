import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenScript, openScript } from './open-script';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { cell, goToCell } from './page/sheets';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Percobaan')
    .addItem('Dialog bebas', 'openModeless')
    .addItem('Dialog penahan', 'openModal')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Pertanyaan')
      .addItem('Tanya nama', 'askName')
      .addItem('Pindah ke lembar baru', 'goToNewSheet'))
    .addToUi();
}
function page(title) { return HtmlService.createHtmlOutputFromFile('halaman').setWidth(320).setHeight(160).setTitle(title); }
function openModeless() { SpreadsheetApp.getUi().showModelessDialog(page('x'), 'Dialog bebas'); }
function openModal() { SpreadsheetApp.getUi().showModalDialog(page('x'), 'Dialog penahan'); }
function askName() {
  var ui = SpreadsheetApp.getUi();
  var book = SpreadsheetApp.getActive();
  book.toast('Sebentar.', 'Mulai', 60);
  var answer = ui.prompt('Nama', 'Siapa nama Anda?', ui.ButtonSet.OK_CANCEL);
  var isCancelled = answer.getSelectedButton() !== ui.Button.OK;
  var isSure = !isCancelled && ui.alert('Tulis ' + answer.getResponseText() + '?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  book.getSheetByName('Sheet1').getRange(1, 1).setValues([[isSure ? answer.getResponseText() : 'batal']]);
}
function goToNewSheet() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.insertSheet('Baru');
  book.setActiveSheet(sheet);
  SpreadsheetApp.getUi().alert('Lembar baru sudah terbuka.');
}
function writeName(name) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(2, 1).setValues([[name]]); return name.length; }
`;

const PAGE = `<!doctype html><html lang="id"><head><title>Halaman</title></head><body>
<main><h1>Isian</h1>
<label>Nama <input id="name"></label>
<button id="write">Tulis</button> <button id="wide">Lebarkan</button> <button id="close">Selesai</button>
<p role="status" id="said"></p></main>
<script>
var by = function (id) { return document.getElementById(id); };
by('write').onclick = function () {
  google.script.run
    .withSuccessHandler(function (letters, place) { by(place).textContent = letters + ' huruf ditulis'; })
    .withUserObject('said').writeName(by('name').value);
};
by('wide').onclick = function () { google.script.host.setWidth(500); };
by('close').onclick = function () { google.script.host.close(); };
</script></body></html>`;

describe('what a script shows in the window', () => {
  let script: OpenScript;
  let window: Page;

  beforeAll(async () => {
    script = await openScript(CODE, { halaman: PAGE });
    window = script.window;
  });
  afterAll(() => script.close());

  test('a modeless dialog lets people work in the sheet behind it, until its own button closes it', async () => {
    await choose('Dialog bebas');
    const dialog = window.getByRole('dialog', { name: 'Dialog bebas' });
    const frame = dialog.locator('iframe').contentFrame();
    await frame.getByLabel('Nama').fill('Sri');
    await screenshot(window, 'dialog-bebas');
    expect(await axeViolations(window)).toEqual([]);
    const seen = await dialog.boundingBox();
    if (!seen) throw new Error('The dialog is not in sight');
    await window.mouse.move(seen.x + 40, seen.y + 20);
    await window.mouse.down();
    await window.mouse.move(seen.x + 240, seen.y + 220, { steps: 4 });
    await window.mouse.up();
    expect(await dialog.boundingBox()).toMatchObject({ x: seen.x + 200, y: seen.y + 200 });
    await goToCell(window, 'B20');
    await window.keyboard.type('di belakang');
    await window.keyboard.press('Enter');
    await cell(window, 'B20').getByText('di belakang').waitFor();
    expect(await frame.getByLabel('Nama').inputValue()).toBe('Sri');
    await frame.getByRole('button', { name: 'Tulis' }).click();
    await frame.getByText('3 huruf ditulis').waitFor();
    await cell(window, 'A2').getByText('Sri', { exact: true }).waitFor();
    const before = await dialog.boundingBox();
    await frame.getByRole('button', { name: 'Lebarkan' }).click();
    await window.waitForFunction(
      (width) => (document.querySelector('dialog')?.offsetWidth ?? 0) > width,
      before?.width ?? 0,
    );
    await frame.getByRole('button', { name: 'Selesai' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('a modal dialog keeps the sheet out of reach, and Escape closes it', async () => {
    await goToCell(window, 'C4');
    await choose('Dialog penahan');
    const dialog = window.getByRole('dialog', { name: 'Dialog penahan' });
    await dialog.locator('iframe').contentFrame().getByRole('heading').waitFor();
    await screenshot(window, 'dialog-penahan');
    expect(await axeViolations(window)).toEqual([]);
    const behind = await cell(window, 'D6').boundingBox();
    await window.mouse.click((behind?.x ?? 0) + 5, (behind?.y ?? 0) + 5);
    await dialog.getByRole('button', { name: 'Tutup dialog' }).focus();
    await window.keyboard.type('tidak sampai');
    await window.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await cell(window, 'C4').textContent()).toBe('');
    expect(await cell(window, 'C4').getAttribute('aria-selected')).toBe('true');
  });

  test('a toast is there while the script waits for an answer, and what was answered counts', async () => {
    await choose('Pertanyaan', 'Tanya nama');
    await window.getByText('Sebentar.').waitFor();
    const prompt = window.getByRole('dialog', { name: 'Nama' });
    await prompt.getByRole('textbox').waitFor();
    await screenshot(window, 'pertanyaan');
    expect(await axeViolations(window)).toEqual([]);
    expect(await cell(window, 'A1').textContent()).toBe('');
    await window.keyboard.type('Wulan');
    await window.keyboard.press('Enter');
    await window.getByRole('dialog').getByText('Tulis Wulan?').waitFor();
    await window.getByRole('button', { name: 'Ya', exact: true }).click();
    await cell(window, 'A1').getByText('Wulan').waitFor();
    await choose('Pertanyaan', 'Tanya nama');
    await prompt.waitFor();
    await window.keyboard.press('Escape');
    await cell(window, 'A1').getByText('batal').waitFor();
  });

  test('a sheet that the script opens is in sight before the script ends', async () => {
    await choose('Pertanyaan', 'Pindah ke lembar baru');
    await window.getByText('Lembar baru sudah terbuka.').waitFor();
    await window.locator('[role=grid][aria-label="Lembar Baru"]').waitFor();
    await window.getByRole('button', { name: 'Oke' }).click();
    await window.getByRole('tab', { name: 'Baru', selected: true }).waitFor();
  });

  /** Walks through the menu *Percobaan* by keyboard. */
  async function choose(...lines: readonly string[]): Promise<void> {
    await window.getByRole('menuitem', { name: 'Percobaan', exact: true }).focus();
    await window.keyboard.press('ArrowDown');
    for (const [level, line] of lines.entries()) {
      const item = window.getByRole('menuitem', { name: line, exact: true });
      while (!(await item.evaluate((element) => element === document.activeElement))) {
        await window.keyboard.press('ArrowDown');
      }
      await window.keyboard.press(level + 1 < lines.length ? 'ArrowRight' : 'Enter');
    }
  }
});
