import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { chooseFault } from './page/panel';
import { screenshot } from './page/screenshot';
import { cell, goToCell, openSheet, paste } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';

const GOOD = {
  'Nama Lengkap': 'Wulan Sari Contoh',
  'Jenis Peserta': 'Umum',
  'Jenis Kelamin': 'P',
  'Tempat Lahir': 'Batang',
  'Tanggal Lahir': '17/08/1996',
} as const;

describe('people are written into the list by sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    sidebar = await openSidebar(staff);
  });
  afterAll(() => bench.close());

  test('a form in work is still there after a look at another place', async () => {
    await openPlace(staff, 'Pendaftaran');
    await sidebar.getByRole('button', { name: 'Peserta baru' }).click();
    await fillIn(sidebar, GOOD);
    await openPlace(staff, 'Alur kerja');
    await openPlace(staff, 'Pendaftaran');
    expect(await sidebar.getByLabel('Nama Lengkap').inputValue()).toBe(GOOD['Nama Lengkap']);
    expect(await sidebar.getByLabel('Tanggal Lahir').inputValue()).toBe(GOOD['Tanggal Lahir']);
    await screenshot(staff, 'pendaftaran-isian');
  });

  test('with the connection lost, it says so and keeps what was typed', async () => {
    await chooseFault(staff, 'Sambungan bilah samping ke server putus');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Sambungan ke Google terputus. Isian Anda masih ada.').waitFor();
    expect(await sidebar.getByLabel('Nama Lengkap').inputValue()).toBe(GOOD['Nama Lengkap']);
    await screenshot(staff, 'sambungan-putus');
    await chooseFault(staff);
  });

  test('a run that is broken off says so and keeps what was typed', async () => {
    await chooseFault(staff, 'Eksekusi berikutnya diputus pada panggilan ke-30');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByRole('alert').waitFor();
    console.log(await sidebar.getByRole('alert').innerText());
    expect(await sidebar.getByLabel('Nama Lengkap').inputValue()).toBe(GOOD['Nama Lengkap']);
    await screenshot(staff, 'eksekusi-putus');
    await chooseFault(staff);
  });

  test('a double click on the button saves one row', async () => {
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).dblclick();
    await sidebar.getByText('P-0254 disimpan.').waitFor();
    await openSheet(staff, 'Peserta');
    await goToCell(staff, 'A256');
    expect(await cell(staff, 'A255').innerText()).toBe('P-0254');
    expect(await cell(staff, 'A256').innerText()).toBe('');
    await screenshot(staff, 'pendaftaran-tersimpan');
  });

  test('a bad entry is not saved: each wrong field says what is wrong, and the first has the focus', async () => {
    await sidebar.getByRole('button', { name: 'Peserta baru' }).click();
    await fillIn(sidebar, {
      ...GOOD,
      'Nama Lengkap': 'Budi Contoh',
      'Tanggal Lahir': '31/02/1996',
    });
    await sidebar.getByRole('textbox', { name: 'NIK' }).fill('3375');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Perbaiki dulu 2 isian yang salah.').waitFor();
    await sidebar.getByText('NIK harus 16 angka.').waitFor();
    const focused = sidebar.locator('input:focus');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
    await screenshot(staff, 'pendaftaran-salah');
    expect(await cell(staff, 'A256').innerText()).toBe('');
    await sidebar.getByRole('button', { name: 'Batal' }).click();
    await sidebar.getByRole('button', { name: 'Buang isian ini' }).click();
  });

  test('somebody who is in the list already is shown before anything is saved', async () => {
    await sidebar.getByRole('button', { name: 'Peserta baru' }).click();
    await fillIn(sidebar, { ...GOOD, 'Nama Lengkap': 'Wulan Sari  Contoh' });
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Mungkin orang yang sama:').waitFor();
    await screenshot(staff, 'pendaftaran-sama');
    expect(await cell(staff, 'A256').innerText()).toBe('');
    await sidebar.getByRole('button', { name: 'Buka data Wulan Sari Contoh' }).click();
    await sidebar.getByRole('heading', { name: 'P-0254 Wulan Sari Contoh' }).waitFor();
    await sidebar.getByRole('button', { name: 'Batal' }).click();
  });
});

describe('problems of the list are put right from the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    await openSheet(staff, 'Peserta');
    await goToCell(staff, 'B5');
    sidebar = await openSidebar(staff);
  });
  afterAll(() => bench.close());

  test('z', async () => {
    await paste(staff, 'Peserta', 'B5', [['Bayu   Contoh ']]);
    await openPlace(staff, 'Masalah');
    await sidebar.getByText('baris diperiksa').waitFor();
    await screenshot(staff, 'masalah');
    console.log(await sidebar.locator('main').innerText());
  });
});

async function fillIn(form: FrameLocator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: false }).first();
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
      await field.selectOption({ label: text });
    } else {
      await field.fill(text);
    }
  }
}
