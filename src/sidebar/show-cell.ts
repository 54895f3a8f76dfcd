import type { CellAddress, Language } from '../kernel/problem';
import type { Answer } from './call';
import { call } from './call';

/** 1-based column of a cell name: `F12` -> 6; 1 when there is none. */
export function columnOfCell(cell: string | undefined): number {
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? 'A';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Moves the person's view to a cell. */
export function showCell(at: CellAddress, language: Language): Promise<Answer<null>> {
  const { sheet, row, cell } = at;
  return call('app.show', { sheet, row, column: columnOfCell(cell) }, language);
}
