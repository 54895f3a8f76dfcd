import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { answerAlert, menu } from './page/menu';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { cell, goToCell, openSheet } from './page/sheets';

describe('two members of staff at work in the same workbook', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let colleague: Page;

  beforeAll(async () => {
    bench = await openWorkbench({ scenario: 'pekalongan-2021' });
    staff = await bench.openWindow();
    colleague = await bench.openWindow('rekan@example.org');
  });
  afterAll(() => bench.close());

  test('what one types the other sees, and what he deletes goes there too', async () => {
    await openSheet(staff, 'Mitra');
    await openSheet(colleague, 'Mitra');
    await goToCell(staff, 'B9');
    await staff.keyboard.type('Disnaker Batang');
    await staff.keyboard.press('Enter');
    await cell(colleague, 'B9').getByText('Disnaker Batang').waitFor();
    await goToCell(staff, 'B9');
    await staff.keyboard.press('Delete');
    await cell(colleague, 'B9').getByText('Disnaker Batang').waitFor({ state: 'detached' });
  });

  test('both press the same step at once, and no row comes twice', async () => {
    await Promise.all([menu(staff, 'Periksa peserta'), menu(colleague, 'Periksa peserta')]);
    await Promise.all([answerAlert(staff), answerAlert(colleague)]);
    await Promise.all([menu(staff, 'Nilai kelayakan'), menu(colleague, 'Nilai kelayakan')]);
    await Promise.all([answerAlert(staff), answerAlert(colleague)]);
    const workbook = await readWorkbook(bench);
    const judged = rowsOf(workbook, 'Kelayakan').map((row) => row['ID Peserta']);
    expect(judged).toHaveLength(rowsOf(workbook, 'Peserta').length);
    expect(new Set(judged).size).toBe(253);
  });
});
