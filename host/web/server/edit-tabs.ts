import { blankSheet } from '../../model/blank-sheet';
import type { Sheet, Workbook } from '../../model/workbook';
import { findSheet } from './find-sheet';
import { Refused } from './refused';

/** As in Google Sheets. */
const MAX_NAME = 100;
const MIN_WIDTH = 20;
const MAX_WIDTH = 2000;

/** Adds an empty tab at the end and returns its id. */
export function addTab(workbook: Workbook): number {
  const { sheets } = workbook;
  const id = sheets.reduce((largest, sheet) => Math.max(largest, sheet.id), 0) + 1;
  sheets.push(blankSheet(id, freeName(workbook)));
  return id;
}

export function renameTab(workbook: Workbook, id: number, name: string): void {
  const sheet = findSheet(workbook, id);
  const wanted = name.trim();
  if (wanted === '' || wanted.length > MAX_NAME) {
    throw new Refused(`Nama lembar harus 1 sampai ${MAX_NAME} karakter.`);
  }
  const isTaken = workbook.sheets.some((other) => other !== sheet && isSameName(other, wanted));
  if (isTaken) throw new Refused(`Lembar bernama "${wanted}" sudah ada.`);
  sheet.name = wanted;
}

/** Moves a tab to a place counted from 0. */
export function moveTab(workbook: Workbook, id: number, index: number): void {
  const sheet = findSheet(workbook, id);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(index, 0, sheet);
}

export function hideTab(workbook: Workbook, id: number, isHidden: boolean): void {
  const sheet = findSheet(workbook, id);
  const isLast = workbook.sheets.every((other) => other === sheet || other.hidden);
  if (isHidden && isLast) throw new Refused('Paling sedikit satu lembar harus terlihat.');
  sheet.hidden = isHidden;
}

export function resizeColumn(workbook: Workbook, id: number, column: number, width: number): void {
  const sheet = findSheet(workbook, id);
  if (column > sheet.maxColumns) throw new Refused('Kolom ini sudah tidak ada.');
  const pixels = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));
  sheet.columnWidths.set(column, pixels);
}

function freeName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `Lembar ${number}`;
    if (!workbook.sheets.some((sheet) => isSameName(sheet, name))) return name;
  }
}

/** Google Sheets takes names that differ in letter case for the same. */
function isSameName(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
