import type { Page } from 'playwright-core';
import type { Workbook } from '../../../host/model/workbook';
import { generateRoster } from '../../../host/scenario/generate-roster';
import type { Scenario, TypedRow } from '../../../host/scenario/schema';
import { viewSheet } from '../../../host/scenario/sheet-view';
import { typeAttendance } from '../../../host/scenario/type-attendance';
import { typeResults } from '../../../host/scenario/type-results';
import { yearOf } from '../../../host/scenario/type-scenario';
import { paste } from './sheets';

/** Pastes settings and sheets of the programme, as staff do who kept them in Excel. */
export async function pasteProgramme(
  window: Page,
  workbook: Workbook,
  scenario: Scenario,
): Promise<void> {
  const column = columnOf(workbook, 'Program', 'Nilai');
  for (const { row, texts } of settingBlocks(workbook, scenario)) {
    await paste(window, 'Program', `${column}${row}`, texts);
  }
  for (const [sheet, rows] of Object.entries(scenario.sheets)) {
    const before = viewSheet(workbook, sheet, yearOf(scenario)).rows().length;
    await pasteRows(window, workbook, sheet, rows, before);
  }
}

/** Neighbouring settings together; those that the scenario leaves alone part the blocks. */
function settingBlocks(
  workbook: Workbook,
  scenario: Scenario,
): { readonly row: number; readonly texts: string[][] }[] {
  const blocks: { row: number; texts: string[][] }[] = [];
  for (const { row, cells } of viewSheet(workbook, 'Program', yearOf(scenario)).rows()) {
    const value = scenario.program[cells['Setelan'] ?? ''];
    const last = blocks.at(-1);
    if (value === undefined) continue;
    if (last && last.row + last.texts.length === row) last.texts.push([textOf(value)]);
    else blocks.push({ row, texts: [[textOf(value)]] });
  }
  return blocks;
}

/** Pastes the people: what is restricted goes into a sheet of its own. */
export async function pasteRoster(
  window: Page,
  workbook: Workbook,
  scenario: Scenario,
): Promise<void> {
  const { roster } = scenario;
  const people = 'rows' in roster ? roster.rows : generateRoster(roster.generate);
  for (const sheet of ['Peserta', 'Data Terbatas'])
    await pasteRows(window, workbook, sheet, people);
}

/** Pastes the codes of all sessions in one column. */
export async function pasteAttendance(
  window: Page,
  workbook: Workbook,
  scenario: Scenario,
): Promise<void> {
  typeAttendance(workbook, scenario);
  await pasteColumns(window, workbook, 'Presensi', ['Kode']);
}

/** Pastes attempts and dates of all units. */
export async function pasteResults(
  window: Page,
  workbook: Workbook,
  scenario: Scenario,
): Promise<void> {
  typeResults(workbook, scenario);
  await pasteColumns(window, workbook, 'Nilai', [
    'Uji 1',
    'Tanggal 1',
    'Uji 2',
    'Tanggal 2',
    'Uji 3',
    'Tanggal 3',
  ]);
}

/** Pastes whole rows; blank ones at the end empty what was there. */
async function pasteRows(
  window: Page,
  workbook: Workbook,
  sheet: string,
  rows: readonly TypedRow[],
  atLeast = 0,
): Promise<void> {
  const headers = headersOf(workbook, sheet);
  const texts = rows.map((row) => headers.map((header) => textOf(row[header])));
  while (texts.length < atLeast) texts.push(headers.map(() => ''));
  await paste(window, sheet, 'A2', texts);
}

async function pasteColumns(
  window: Page,
  workbook: Workbook,
  sheet: string,
  headers: readonly string[],
): Promise<void> {
  const rows = viewSheet(workbook, sheet, 2021).rows();
  for (const header of headers) {
    const texts = rows.map(({ cells }) => [cells[header] ?? '']);
    await paste(window, sheet, `${columnOf(workbook, sheet, header)}2`, texts);
  }
}

function headersOf(workbook: Workbook, name: string): string[] {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return [...(sheet?.cells.get(1)?.values() ?? [])].map(({ value }) => String(value));
}

function columnOf(workbook: Workbook, sheet: string, header: string): string {
  const at = headersOf(workbook, sheet).indexOf(header);
  if (at < 0 || at > 25) throw new Error(`${header} is not among the first columns of ${sheet}`);
  return String.fromCharCode(65 + at);
}

function textOf(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? '' : String(value);
}
