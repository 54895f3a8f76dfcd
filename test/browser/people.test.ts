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

  test('with another account of Google in the browser, or none any more, it says which and keeps what was typed', async () => {
    await chooseFault(staff, 'Peramban memakai akun Google yang lain');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Google memakai akun lain di peramban ini.').waitFor();
    await screenshot(staff, 'akun-lain');
    await chooseFault(staff, 'Sesi masuk sudah berakhir');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Sesi Anda sudah berakhir.').waitFor();
    await screenshot(staff, 'sesi-berakhir');
    expect(await sidebar.getByLabel('Nama Lengkap').inputValue()).toBe(GOOD['Nama Lengkap']);
    expect(await sidebar.getByLabel('Tanggal Lahir').inputValue()).toBe(GOOD['Tanggal Lahir']);
    await chooseFault(staff);
  });

  test('a run that is broken off says so and keeps what was typed', async () => {
    await chooseFault(staff, 'Eksekusi berikutnya diputus pada panggilan ke-30');
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Google menghentikan pekerjaan ini di tengah jalan.').waitFor();
    expect(await sidebar.getByLabel('Nama Lengkap').inputValue()).toBe(GOOD['Nama Lengkap']);
    await screenshot(staff, 'eksekusi-putus');
    await chooseFault(staff);
  });

  test('a double click on the button saves one row', async () => {
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).dblclick();
    await sidebar.getByText('P-0254 disimpan.').waitFor();
    await openSheet(staff, 'Peserta');
    await goToCell(staff, 'A256');
    await cell(staff, 'A255').getByText('P-0254').waitFor();
    expect(await cell(staff, 'A256').textContent()).toBe('');
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
    expect(await cell(staff, 'A256').textContent()).toBe('');
    await sidebar.getByRole('button', { name: 'Batal' }).click();
    await sidebar.getByRole('button', { name: 'Buang isian ini' }).click();
  });

  test('somebody who is in the list already is shown before anything is saved', async () => {
    await sidebar.getByRole('button', { name: 'Peserta baru' }).click();
    await fillIn(sidebar, { ...GOOD, 'Nama Lengkap': 'Wulan Sari  Contoh' });
    await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sidebar.getByText('Mungkin orang yang sama:').waitFor();
    await screenshot(staff, 'pendaftaran-sama');
    expect(await cell(staff, 'A256').textContent()).toBe('');
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

  test('a finding leads to its cell, and its fix is made and taken back by a click', async () => {
    await paste(staff, 'Peserta', 'B5', [['Bayu   Contoh ']]);
    await openPlace(staff, 'Masalah');
    await sidebar.getByText('Spasi berlebih dapat dirapikan.').click();
    await screenshot(staff, 'masalah');
    await openSheet(staff, 'Program');
    await sidebar.getByRole('button', { name: 'Peserta!B5', exact: true }).click();
    await staff.locator('[data-a1="B5"][aria-selected=true]').waitFor();
    await staff.getByRole('grid', { name: 'Lembar Peserta' }).waitFor();
    await sidebar.getByRole('button', { name: 'Perbaiki Peserta!B5' }).click();
    await sidebar.getByText('1 sel diperbaiki.').waitFor();
    await expectCell(staff, 'Bayu Contoh');
    await screenshot(staff, 'masalah-diperbaiki');
    await sidebar.getByRole('button', { name: 'Urungkan', exact: true }).click();
    await sidebar.getByText('1 perbaikan diurungkan.').waitFor();
    await expectCell(staff, 'Bayu   Contoh ');
  });
});

/** Waits until the formula bar shows exactly this; the page draws a change a moment after the sidebar has its answer. */
async function expectCell(window: Page, text: string): Promise<void> {
  await window.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>('[aria-label="Isi sel terpilih"]')?.value === wanted,
    text,
  );
}

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
