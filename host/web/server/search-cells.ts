import { displayOf } from '../../model/number-format';
import type { Cell, Workbook } from '../../model/workbook';
import type { Requests } from '../protocol';

const MOST_HITS = 200;

type Hits = Requests['search']['reply']['hits'];
type Place = Omit<Hits[number], 'text'>;

/** Cells of the visible tabs that show the text, whatever its letter case; the first 200. */
export function searchCells(workbook: Workbook, text: string): Hits {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const hits: Hits[number][] = [];
  for (const { cell, ...place } of shownCells(workbook)) {
    const shown = displayOf(cell.value, cell.format, workbook.locale);
    if (shown.toLowerCase().includes(wanted)) hits.push({ ...place, text: shown });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

/** Tab by tab, row by row. */
function* shownCells(workbook: Workbook): Generator<Place & { readonly cell: Cell }> {
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) continue;
    for (const [row, cells] of inOrder(sheet.cells)) {
      for (const [column, cell] of inOrder(cells)) yield { sheet: sheet.id, row, column, cell };
    }
  }
}

function inOrder<T>(byNumber: ReadonlyMap<number, T>): [number, T][] {
  return [...byNumber].sort(([a], [b]) => a - b);
}
