import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';

const DECREE = [
  'Hari Libur Nasional Tahun 2027',
  '1. Jumat, 1 Januari Tahun Baru Masehi',
  '2. Sabtu, 6 Februari Tahun Baru Imlek',
  'Cuti Bersama Tahun 2027',
  '1. 8 dan 11 Maret Cuti bersama Idulfitri',
  'Keterangan lain',
].join('\n');

describe('stages and days off are planned in the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let place: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    await staff.setViewportSize({ width: 1280, height: 1400 });
    await openSidebar(staff);
  });
  afterAll(() => bench.close());

  test('the plan is shown with its proof before anything is written', async () => {
    place = await openPlace(staff, 'Tahap');
    await place.getByText('3 tahap dalam 79 hari kalender: terbukti paling pendek.').waitFor();
    await place.getByText('Ini baru rencana.').waitFor();
    expect(rowsOf(await readWorkbook(bench), 'Tahap')).toEqual([]);
    await screenshot(staff, 'tahap-bertahap');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('a rotation shows the way of every class, and is written when staff say so', async () => {
    await place.getByText('Ubah pola, lama dan tanggal').click();
    await place.getByLabel('Pola', { exact: true }).selectOption('Rotasi');
    await place.getByLabel('Paket serentak per tahap').fill('6');
    await place.getByLabel('Ganti pelatih tiap tahap').selectOption('Ya');
    await place.getByRole('button', { name: 'Simpan dan hitung' }).click();
    await place.getByText(/^6 tahap dalam \d+ hari kalender: terbukti paling pendek/).waitFor();
    await place.getByRole('columnheader', { name: '6' }).waitFor();
    await screenshot(staff, 'tahap-rotasi');
    expect(await axeViolations(staff)).toEqual([]);
    await place.getByRole('button', { name: 'Tulis ke lembar Tahap' }).click();
    await place.getByText('6 tahap disusun').waitFor();
    expect(rowsOf(await readWorkbook(bench), 'Tahap')).toHaveLength(36);
  });

  test('days off are folded by year, found, and switched with one tick', async () => {
    place = await openPlace(staff, 'Hari libur');
    await place.getByLabel('Cari').fill('Iduladha');
    const day = place.getByLabel(/20\/07 .*Iduladha/);
    await day.first().waitFor();
    await screenshot(staff, 'hari-libur-cari');
    await day.first().uncheck();
    await place.getByText('2021: 1 hari, 1 tetap masuk').waitFor();
    await staff.waitForTimeout(500);
    const rows = rowsOf(await readWorkbook(bench), 'Hari Libur');
    const switched = rows.filter((row) => row['Aktif'] !== 'true');
    expect(switched.map((row) => row['Nama Hari Libur'])).toEqual(['Hari Raya Iduladha 1442 H']);
    await place.getByLabel('Cari').fill('');
    await screenshot(staff, 'hari-libur');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('a pasted decree is shown day by day and then written', async () => {
    await place.getByRole('button', { name: 'Ambil dari daftar' }).click();
    await place.getByLabel('Tempel daftar').fill(DECREE);
    await place.getByText('4 baru, 0 berbeda, 0 sudah ada.').waitFor();
    await place.getByText('1 baris tidak terbaca.').waitFor();
    await place.getByLabel('Dasar').fill('SKB 3 Menteri untuk 2027');
    await screenshot(staff, 'hari-libur-impor');
    expect(await axeViolations(staff)).toEqual([]);
    await place.getByRole('button', { name: 'Simpan 4 hari' }).click();
    await place.getByText('2027: 4 hari').waitFor();
    const added = rowsOf(await readWorkbook(bench), 'Hari Libur').filter(
      (row) => row['Dasar'] === 'SKB 3 Menteri untuk 2027',
    );
    expect(added.map((row) => row['Jenis'])).toEqual([
      'Nasional',
      'Nasional',
      'Cuti bersama',
      'Cuti bersama',
    ]);
  });

  test('both places are there in English', async () => {
    await openPlace(staff, 'Setelan');
    await place.getByLabel('Bahasa').selectOption('Inggris');
    await place.getByRole('button', { name: 'Simpan' }).first().click();
    await place.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    place = await openPlace(staff, 'Stages');
    await place.getByText(/^6 stages in \d+ calendar days: proved to be the shortest/).waitFor();
    await screenshot(staff, 'tahap-en');
    expect(await axeViolations(staff)).toEqual([]);
    place = await openPlace(staff, 'Days off');
    await place.getByRole('button', { name: 'Take from a list' }).waitFor();
    await screenshot(staff, 'hari-libur-en');
  });
});
