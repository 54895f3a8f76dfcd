import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sheet, Workbook } from '../model/workbook';
import { cellDifferences } from './cell-differences';
import { cutTails } from './column-tails';
import type { Companion, CompanionSheet } from './companion';
import { sheetsFromExcel } from './sheets-from-excel';
import type { CutSheet } from './sheets-to-excel';
import { sheetsToExcel } from './sheets-to-excel';
import { tabNames } from './tab-names';
import { hashOfCells, packWithPart, unpack } from './xlsx-package';

/**
 * Saves as .xlsx in one step: a reader sees the former file or the new one. The same workbook
 * gives the same bytes. What .xlsx cannot hold is found by reading the file back before it is
 * written, and goes into a part of its own.
 */
export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  const bytes = await workbookToXlsx(workbook);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}

/** The bytes that `saveWorkbook` writes. */
export async function workbookToXlsx(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.sheets.length === 0) throw new Error('a spreadsheet has at least one sheet');
  const names = tabNames(workbook.sheets.map((sheet) => sheet.name));
  const cut = workbook.sheets.map((sheet) => ({ sheet, ...cutTails(sheet) }));
  const bytes = await sheetsToExcel(cut, names);
  const parts = unpack(bytes);
  const reread = await sheetsFromExcel(bytes);
  const companion: Companion = {
    version: 1,
    cellsHash: hashOfCells(parts),
    id: workbook.id,
    name: workbook.name,
    owner: workbook.owner,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    properties: {
      document: [...workbook.properties.document],
      script: [...workbook.properties.script],
      user: [...workbook.properties.user].map(([user, store]) => [user, [...store]]),
    },
    sheets: cut.map((sheet, i) => companionSheet(sheet, names[i] ?? '', reread[i])),
  };
  return packWithPart(parts, JSON.stringify(companion));
}

function companionSheet(
  { sheet, cells, tails }: CutSheet,
  tabName: string,
  reread: Sheet | undefined,
): CompanionSheet {
  const { cells: _all, columnWidths, protection, ...facts } = sheet;
  return {
    ...facts,
    tabName,
    columnWidths: [...columnWidths],
    protection: protection && { ...protection, editors: [...protection.editors] },
    cells: cellDifferences(cells, reread?.cells ?? new Map()),
    tails,
  };
}
