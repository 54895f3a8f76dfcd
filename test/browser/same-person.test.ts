import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { paste } from './page/sheets';
import { openPlace, openSidebar } from './page/sidebar';

/** Below the 253 people of the sample programme; columns A to G of Peserta. */
const TWICE = [
  ['P-9001', 'Contoh Wahid Sucipto', 'WBP', 'L', 'Batang', '17/04/1984', '3325011704849001'],
  ['P-9002', 'H. Cntoh Wahid Sucipto', 'WBP', 'L', 'Batang', '17/04/1984', '3325011704849001'],
  ['P-9003', 'Contoh Ngatiman', 'WBP', 'L', 'Kendal', '02/11/1979', ''],
  ['P-9004', 'Contoh Ngatimin', 'WBP', 'L', 'Kendal', '02/11/1979', ''],
];

describe('people who are in the list twice', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    await paste(staff, 'Peserta', 'A255', TWICE);
    sidebar = await openSidebar(staff);
    await openPlace(staff, 'Orang Sama');
  });
  afterAll(() => bench.close());

  test('are shown side by side with what differs and why', async () => {
    await sidebar.getByText('Sangat mungkin orang yang sama').waitFor({ timeout: 60_000 });
    await sidebar.getByText(/NIK sama$/).waitFor();
    const table = sidebar.getByRole('table', { name: 'P-9001 dan P-9002 berdampingan' });
    await table.getByText('Nama Lengkap').waitFor();
    await screenshot(staff, 'orang-sama');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('become one person by the key S and a choice of cells', async () => {
    await sidebar.locator('.pair-card').press('s');
    await sidebar.getByText('P-9001 dan P-9002 dicatat sebagai orang yang sama.').waitFor();
    await sidebar.getByRole('heading', { name: 'Gabungkan P-9001 dan P-9002' }).waitFor();
    await screenshot(staff, 'orang-sama-gabung');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await sidebar.getByText(/^P-9002 digabung ke P-9001\./).waitFor();
  });

  test('stay two by the key B, and the decision can be taken back', async () => {
    await sidebar.getByText('nama berbeda satu ketikan').waitFor();
    await sidebar.locator('.pair-card').press('b');
    await sidebar.getByText(/dicatat sebagai dua orang/).waitFor();
    await sidebar.getByText('Tidak ada pasangan yang perlu diputuskan.').waitFor();
    await sidebar.getByRole('button', { name: 'Batalkan keputusan ini' }).click();
    await sidebar.locator('.pair-card').press('l');
    await sidebar.getByText('Tinggal 1 pasangan yang Anda lewati.').waitFor();
    await screenshot(staff, 'orang-sama-lewati');
  });

  test('are two again when the merge is undone', async () => {
    await sidebar.getByText('Gabungan terakhir (1)').click();
    await screenshot(staff, 'orang-sama-gabungan-terakhir');
    await sidebar.getByRole('button', { name: 'Urungkan gabungan P-9002 ke P-9001' }).click();
    await sidebar.getByText('Gabungan P-9002 ke P-9001 diurungkan.').waitFor();
    await sidebar.getByRole('heading', { name: 'Gabungkan P-9001 dan P-9002' }).waitFor();
  });

  test('are shown in English to those who read English', async () => {
    await openPlace(staff, 'Setelan');
    await sidebar.getByLabel('Bahasa').selectOption({ label: 'Inggris' });
    await sidebar.getByRole('button', { name: 'Simpan' }).first().click();
    await openPlace(staff, 'Same Person');
    await sidebar.getByRole('heading', { name: 'Merge P-9001 and P-9002' }).waitFor();
    await sidebar.getByRole('button', { name: 'Later' }).click();
    await sidebar.getByText('names one slip apart').waitFor();
    await screenshot(staff, 'same-person');
    expect(await axeViolations(staff)).toEqual([]);
  });
});
