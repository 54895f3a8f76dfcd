import { normalizeHeader } from '../../../../kernel/table';
import type { FoundTable, SourceRow } from './found-table';
import { countFilled, isBlank, MOST_ROWS, shownText, textOfRow } from './grid';

const NUMBER_HEADINGS: ReadonlySet<string> = new Set(['no', 'nomor', 'nourut', 'num', 'urut']);

/** Whether a column only numbers the rows. */
export function isNumberingColumn(label: string, cells: SourceRow['cells']): boolean {
  const texts = cells.map((cell) => shownText(cell)).filter((text) => text !== '');
  const isHeaded = NUMBER_HEADINGS.has(normalizeHeader(label));
  if (!isHeaded && label !== '') return false;
  const numbers = texts.map((text) => Number(text.replace(/[.)]+$/, '')));
  const rising = numbers.filter((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
  const areSmall = numbers.every((value) => Number.isInteger(value) && value <= MOST_ROWS);
  return areSmall && rising.length * 2 > numbers.length;
}

/** Of a short list the fullest row counts: signatures may be most of it. */
const SHORT = 12;

function usualOf(widths: readonly number[]): number {
  if (widths.length < SHORT) return Math.max(0, ...widths);
  const sorted = [...widths].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0;
}

/**
 * Takes out the rows around a wide list that hold a word or two: titles between blocks, places and dates of a letter,
 * signatures. A narrow list keeps every row.
 */
export function withoutLoneRows({
  columns,
  rows,
}: Pick<FoundTable, 'columns' | 'rows'>): Pick<FoundTable, 'rows' | 'skipped'> {
  const numbering = columns.findIndex(({ label }, at) =>
    isNumberingColumn(
      label,
      rows.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  const widths = rows.map(({ cells }) => countFilled(cells));
  const usual = usualOf(widths);
  const lastFull = widths.reduce((last, width, at) => (width * 2 >= usual ? at : last), -1);
  const isLone = (row: SourceRow, at: number): boolean => {
    if (numbering !== -1 && !isBlank(row.cells[numbering])) return false;
    const width = widths[at] ?? 0;
    return width * 2 < usual && (width === 1 || (width === 2 && at > lastFull));
  };
  return {
    rows: rows.filter((row, at) => !isLone(row, at)),
    skipped: rows.filter(isLone).map(({ line, cells }) => ({
      line,
      reason: 'lone',
      text: textOfRow(cells),
    })),
  };
}
