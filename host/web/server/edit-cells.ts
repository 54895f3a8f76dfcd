import { columnLetters } from '../../facade/a1';
import { type CellPatch, patchCell, writeCell } from '../../model/cell-patch';
import { displayOf } from '../../model/number-format';
import { typedPatch } from '../../model/type-cell';
import type { TypingPlace } from '../../model/typing-place';
import type { Cell, Workbook } from '../../model/workbook';
import { findSheet } from './find-sheet';
import { Refused } from './refused';
import { requireEditable } from './require-editable';
import type { Edit } from './undo-list';

/** Google Sheets holds more; a paste beyond this is a slip. */
const MAX_ROWS = 50_000;
const MAX_COLUMNS = 702;
const MAX_CHARACTERS = 50_000;

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Types texts into a block as `user` would.
 * @throws Refused when one cell is refused; then none is written
 */
export function typeBlock(
  workbook: Workbook,
  user: string,
  year: number,
  { texts, ...place }: Place & { readonly texts: readonly (readonly string[])[] },
): Edit {
  const sheet = findSheet(workbook, place.sheet);
  requireEditable(workbook, sheet, user);
  requireRoom(place, texts);
  const typing = { locale: workbook.locale, year };
  const edit = texts.flatMap((line, down) =>
    line.map((text, across) => {
      const row = place.row + down;
      const column = place.column + across;
      const cell = sheet.cells.get(row)?.get(column);
      const patch = acceptedPatch(text, cell, typing, `${columnLetters(column)}${row}`);
      return { sheet, row, column, before: cell, after: patchCell(cell, patch), patch };
    }),
  );
  for (const { row, column, patch } of edit) {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
    writeCell(sheet, row, column, patch);
  }
  return edit;
}

/** Empties a block, leaving formats, notes and validations. */
export function clearBlock(
  workbook: Workbook,
  user: string,
  block: Place & { readonly rows: number; readonly columns: number },
): Edit {
  const sheet = findSheet(workbook, block.sheet);
  requireEditable(workbook, sheet, user);
  const isInside = (at: number, from: number, size: number): boolean =>
    at >= from && at < from + size;
  const patch: CellPatch = { value: null, formula: null };
  const edit = [...sheet.cells]
    .filter(([row]) => isInside(row, block.row, block.rows))
    .flatMap(([row, cells]) =>
      [...cells]
        .filter(([column]) => isInside(column, block.column, block.columns))
        .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
        .map(([column, before]) => ({
          ...{ sheet, row, column, before },
          after: patchCell(before, patch),
        })),
    );
  for (const { row, column } of edit) writeCell(sheet, row, column, patch);
  return edit;
}

function requireRoom(place: Place, texts: readonly (readonly string[])[]): void {
  const lastColumn = texts.reduce(
    (last, line) => Math.max(last, place.column + line.length - 1),
    place.column,
  );
  if (place.row + texts.length - 1 <= MAX_ROWS && lastColumn <= MAX_COLUMNS) return;
  throw new Refused(
    `Tempelan tidak muat: lembar paling banyak ${MAX_ROWS} baris dan ${MAX_COLUMNS} kolom.`,
  );
}

function acceptedPatch(
  text: string,
  cell: Cell | undefined,
  typing: TypingPlace,
  a1: string,
): CellPatch {
  if (text.length > MAX_CHARACTERS) {
    throw new Refused(`Isi sel ${a1} lebih dari ${MAX_CHARACTERS} karakter.`);
  }
  const patch = typedPatch(text, cell, typing);
  const rule = cell?.validation;
  const value = patch.value ?? null;
  if (!rule || rule.allowInvalid || value === null || value === '') return patch;
  if (rule.kind === 'checkbox') {
    if (typeof value === 'boolean') return patch;
    throw new Refused(`Sel ${a1} adalah kotak centang: isinya hanya TRUE atau FALSE.`);
  }
  if (rule.values.includes(displayOf(value, patch.format ?? cell.format, typing.locale))) {
    return patch;
  }
  throw new Refused(
    `Isi sel ${a1} tidak ada dalam daftar pilihan. Pilih salah satu: ${rule.values.join(', ')}.`,
  );
}
