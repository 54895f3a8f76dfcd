import { Workbook as ExcelWorkbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { menu, runMenu } from './page/menu';
import { screenshot } from './page/screenshot';
import { cell, openSheet, paste } from './page/sheets';

/** Synthetic people, as they stand in the sheets before anything is imported. */
const PEOPLE = [
  ['P-0001', 'Contoh Satu', 'WBP', 'L', 'Batang', '14/05/1990', '3375011405909001'],
  ['P-0002', 'Contoh Dua', 'WBP', 'P', 'Kendal', '05/05/1991', '3375014505919002'],
  ['P-0003', 'Contoh Tiga', 'WBP', 'L', 'Tegal', '01/02/1989', '3375010102899003'],
];
const SECRETS = [
  ['P-0001', 'BI.1/2020', 'Narapidana'],
  ['P-0002', 'BI.2/2020', 'Narapidana'],
  ['P-0003', 'BI.3/2020', 'Narapidana'],
];

/** A list as an office sends it: another sheet first, titles, swapped columns, a total, a signature. */
async function officeList(): Promise<Buffer> {
  const book = new ExcelWorkbook();
  book.addWorksheet('Rekap').addRow(['Jumlah per blok']);
  const sheet = book.addWorksheet('Daftar');
  sheet.addRows([
    ['', '', 'DAFTAR WARGA BINAAN'],
    ['', '', 'Keadaan 1 Juni 2021'],
    [],
    [
      'No',
      'NIK',
      'Nama Lengkap',
      'L/P',
      'Tempat, Tgl Lahir',
      'No. Registrasi',
      'Blok',
      'Lokasi Sel',
    ],
    [1, '3375011405909001', 'CONTOH SATU', 'L', 'Batang, 14-05-1990', 'B.I 1/2020', 'B', '2'],
    // Excel keeps fifteen digits of a number.
    [2, 3375011405929000, 'CONTOH BARU', 'L', 'Brebes, 14-05-1992', 'BI.9/2021', 'A', '7'],
    [3, '3375014505919002', 'CONTOH DUA', 'P', 'Kendal, 05-05-1991', 'BI.2/2020', '', ''],
    ['Jumlah', 3],
    [],
    ['', '', '', '', '', 'Pekalongan, 1 Juni 2021'],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a list is imported by clicks', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let dialog: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench();
    staff = await bench.openWindow();
    await runMenu(staff, 'Siapkan lembar');
    await paste(staff, 'Peserta', 'A2', PEOPLE);
    await paste(staff, 'Data Terbatas', 'A2', SECRETS);
  });
  afterAll(() => bench.close());

  async function openDialog(): Promise<void> {
    await menu(staff, 'Impor peserta...');
    dialog = staff.frameLocator('.frame-dialog iframe');
    await dialog.getByLabel('Pilih berkas').waitFor();
  }
  const press = (name: string | RegExp): Promise<void> =>
    dialog.getByRole('button', { name }).click();
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    dialog
      .getByLabel('Pilih berkas')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test('a file that is no list is refused with what to do', async () => {
    await openDialog();
    await choose('daftar.pdf', Buffer.from('%PDF-1.7 ...'));
    await dialog.getByText('Ini berkas PDF. Minta daftarnya sebagai Excel atau CSV.').waitFor();
    await choose('daftar.xlsx', Buffer.from('PK\u0003\u0004 broken'));
    await dialog.getByText('Berkas ini tidak dapat dibaca sebagai Excel.').waitFor();
  });

  test('the sheet is chosen, and people are found between titles and totals', async () => {
    await choose('daftar.xlsx', await officeList());
    await dialog.getByLabel('Lembar dalam berkas').selectOption({ label: 'Daftar' });
    await dialog.getByText('3 orang ditemukan dalam 8 kolom.').waitFor();
    await dialog.getByLabel('Pengirim').fill('Lapas Contoh');
    await screenshot(staff, 'impor-berkas');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('each column has its place, proposed with how sure that is', async () => {
    await press('Lanjut');
    expect(await dialog.getByLabel('Masuk ke: NIK').inputValue()).toBe('participant.nik');
    expect(await dialog.getByLabel('Masuk ke: Lokasi Sel').inputValue()).toBe('restricted.block');
    await dialog.getByText('4 baris berkas bukan peserta').waitFor();
    await screenshot(staff, 'impor-kolom');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('nothing is written before everything was shown', async () => {
    await press('Bandingkan dengan daftar');
    await dialog.getByRole('button', { name: 'Baru 1' }).waitFor();
    await screenshot(staff, 'impor-tinjau');
    expect(await axeViolations(staff)).toEqual([]);
    await press('Berubah 1');
    await dialog.getByText('Blok/Kamar: + B/2').waitFor();
    await press('Temuan 1');
    await dialog.getByText('NIK berakhir 0, tampaknya dibulatkan Excel').waitFor();
    await press('Tidak ada di berkas 1');
    await dialog.getByText('P-0003 Contoh Tiga').waitFor();
    await press('Sama 1');
    await screenshot(staff, 'impor-tinjau-lain');
  });

  test('what was chosen stands in the sheets, restricted data in theirs', async () => {
    await press('Impor: 1 baru, 1 diubah');
    await dialog.getByText('Selesai: 1 peserta baru, 1 peserta diubah.').waitFor();
    await dialog.getByText('Periksa peserta:').waitFor();
    await screenshot(staff, 'impor-selesai');
    expect(await axeViolations(staff)).toEqual([]);
    await press('Tutup');
    await openSheet(staff, 'Peserta');
    await cell(staff, 'B5').getByText('CONTOH BARU').waitFor();
    expect(await cell(staff, 'A5').textContent()).toBe('P-0004');
    expect(await cell(staff, 'E5').textContent()).toBe('Brebes');
    expect(await cell(staff, 'G5').textContent()).toBe('');
    expect(await cell(staff, 'B2').textContent()).toBe('Contoh Satu');
    await openSheet(staff, 'Data Terbatas');
    await cell(staff, 'B5').getByText('BI.9/2021').waitFor();
  });

  test('a list of semicolons from Windows is read, its sender remembered, and taken back', async () => {
    await openDialog();
    const text = 'Nama;L/P;Tgl Lahir;Blok\r\nRené Contoh;L;13/02/1990;C\r\n';
    await choose('daftar.csv', Buffer.from(text, 'latin1'));
    await dialog.getByText('1 orang ditemukan dalam 4 kolom.').waitFor();
    expect(await dialog.locator('datalist option').getAttribute('value')).toBe('Lapas Contoh');
    await press('Lanjut');
    await press('Bandingkan dengan daftar');
    await press('Impor: 1 baru, 0 diubah');
    await dialog.getByText('Selesai: 1 peserta baru, 0 peserta diubah.').waitFor();
    await dialog.getByRole('button', { name: 'Urungkan impor terakhir' }).click();
    await dialog.getByText('1 peserta dihapus lagi').waitFor();
    await press('Tutup');
    await openSheet(staff, 'Peserta');
    expect(await cell(staff, 'B6').textContent()).toBe('');
  });
});
