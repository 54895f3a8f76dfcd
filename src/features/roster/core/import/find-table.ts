import type { RawCell } from '../../../../kernel/table';
import { normalizeHeader } from '../../../../kernel/table';
import type { Heading } from './find-heading';
import { findHeading, headingAt, isNumberRow } from './find-heading';
import type { FoundTable, SkippedRow, SkipReason, SourceColumn, SourceRow } from './found-table';
import type { Grid } from './grid';
import { isBlank, MOST_COLUMNS, shownText, textOfRow } from './grid';
import type { HeadingReader } from './import-targets';
import { headingReader } from './import-targets';
import { withoutLoneRows } from './lone-rows';

/** A total under a list. */
const TOTAL = /^(sub\s*-?\s*)?(grand\s+)?(jumlah|total|rata-rata|subtotal)\b/i;

/** A list in more blocks than a prison has rooms has none: its cells only look like the heading. */
const MOST_BLOCKS = 200;

/**
 * Finds the people in a sheet of a file: below titles and a heading of one row or two, in one block or in several with
 * the heading repeated, without totals, column numbers and signatures. Every row that is not a person is named with
 * the reason.
 * @param headerLine 1-based row of the heading where somebody has chosen it; 0 for none
 */
export function findTable(grid: Grid, headerLine: number | null = null): FoundTable {
  const read = headingReader();
  const heading =
    headerLine === null ? findHeading(grid, read) : chosenHeading(grid, headerLine, read);
  const first = heading === null ? 0 : heading.top + heading.depth;
  const above = grid.slice(0, heading?.top ?? 0).flatMap((_, at) => skippedRow(grid, at, 'above'));
  const blocks = readBlocks(grid, first, heading, read);
  const columns = columnsOf(blocks.labels, blocks.rows);
  const aligned = blocks.rows.map(({ line, cells }) => ({
    line,
    cells: columns.map(({ index }) => cells[index] ?? ''),
  }));
  const people = withoutLoneRows({ columns, rows: aligned });
  const skipped = [...above, ...blocks.skipped, ...people.skipped];
  return {
    headerLine: heading === null ? 0 : first,
    columns,
    rows: people.rows,
    skipped: skipped.sort((left, right) => left.line - right.line),
  };
}

interface Blocks {
  /** Of all blocks, by column. */
  readonly labels: readonly string[];
  /** Their cells stand in the columns of the first block. */
  readonly rows: readonly SourceRow[];
  readonly skipped: readonly SkippedRow[];
}

/** The rows from `first` on: one block of people, or several with the heading repeated. */
function readBlocks(
  grid: Grid,
  first: number,
  heading: Heading | null,
  read: HeadingReader,
): Blocks {
  const labels = [...(heading?.labels ?? [])];
  const again = findRepeated(grid, first, heading, read);
  const starts = [first, ...again.map(({ top, depth }) => top + depth)];
  const ends = [...again.map(({ top }) => top), grid.length];
  const blocks = starts.map((start, block) => {
    const later = again[block - 1];
    // Where each column of a later block stands in the first one.
    const order = later === undefined ? null : alignColumns(labels, later.labels);
    return readBlock(grid, start, ends[block] ?? start, order);
  });
  const headings = again.flatMap(({ top, depth }) =>
    Array.from({ length: depth }, (_, row) => skippedRow(grid, top + row, 'heading')).flat(),
  );
  return {
    labels,
    rows: blocks.flatMap(({ rows }) => rows),
    skipped: [...headings, ...blocks.flatMap(({ skipped }) => skipped)],
  };
}

function findRepeated(
  grid: Grid,
  first: number,
  heading: Heading | null,
  read: HeadingReader,
): readonly Heading[] {
  if (heading === null) return [];
  const own = grid.slice(heading.top, heading.top + heading.depth).flat();
  const words = new Set(own.map((cell) => normalizeHeader(shownText(cell))));
  words.delete('');
  const found: Heading[] = [];
  let at = first;
  while (at < grid.length && found.length <= MOST_BLOCKS) {
    // Of thousands of rows hardly one holds two words of the heading: only such are read as one.
    const held = (grid[at] ?? []).filter((cell) => isLabelOf(words, cell)).length;
    const again = held < 2 ? null : repeatedHeading(grid, at, heading, read);
    if (again !== null) found.push(again);
    at += again?.depth ?? 1;
  }
  return found.length > MOST_BLOCKS ? [] : found;
}

function isLabelOf(words: ReadonlySet<string>, cell: RawCell): boolean {
  return typeof cell === 'string' && cell.length < 60 && words.has(normalizeHeader(cell));
}

function readBlock(
  grid: Grid,
  start: number,
  end: number,
  order: readonly number[] | null,
): Omit<Blocks, 'labels'> {
  const rows: SourceRow[] = [];
  const skipped: SkippedRow[] = [];
  for (let at = start; at < end; at++) {
    const cells = (grid[at] ?? []).slice(0, MOST_COLUMNS);
    const reason = reasonToSkip(cells, at === start);
    if (reason !== null) skipped.push(...skippedRow(grid, at, reason));
    else rows.push({ line: at + 1, cells: order === null ? cells : reorder(cells, order) });
  }
  return { rows, skipped };
}

/** Why a row of a block is no person; null when it may be one. An empty row is skipped without a word. */
function reasonToSkip(cells: SourceRow['cells'], isFirst: boolean): SkipReason | null {
  if (isFirst && isNumberRow(cells)) return 'numbers';
  const first = cells.find((cell) => !isBlank(cell));
  return first === undefined || TOTAL.test(shownText(first)) ? 'total' : null;
}

function chosenHeading(grid: Grid, line: number, read: HeadingReader): Heading | null {
  if (line < 1 || line > grid.length) return null;
  const cells = grid[line - 1] ?? [];
  const above = line > 1 ? headingAt(grid, line - 2, read) : null;
  if (above?.depth === 2) return above;
  return { top: line - 1, depth: 1, labels: cells.map((cell) => shownText(cell)), score: 0 };
}

/** The same heading once more, its columns perhaps in another order. */
function repeatedHeading(
  grid: Grid,
  at: number,
  first: Heading,
  read: HeadingReader,
): Heading | null {
  const known = new Set(first.labels.map(normalizeHeader).filter((name) => name !== ''));
  const isSame = (labels: readonly string[]): boolean => {
    const names = labels.map(normalizeHeader).filter((name) => name !== '');
    const again = names.filter((name) => known.has(name)).length;
    return again >= 2 && again * 2 >= known.size && again * 3 >= names.length * 2;
  };
  const found = headingAt(grid, at, read);
  if (found !== null && isSame(found.labels)) return found;
  const labels = (grid[at] ?? []).map((cell) => shownText(cell));
  return isSame(labels) ? { top: at, depth: 1, labels, score: 0 } : null;
}

/** For each column of a later block the column of the first that it belongs to; new ones are added to `labels`. */
function alignColumns(labels: string[], later: readonly string[]): readonly number[] {
  const taken = new Set<number>();
  return later.map((label, index) => {
    const name = normalizeHeader(label);
    let at = labels.findIndex((known, i) => !taken.has(i) && normalizeHeader(known) === name);
    if (name === '' || at === -1) {
      const isFree = index < labels.length && !taken.has(index) && labels[index] === '';
      at = isFree ? index : labels.length;
      labels[at] = label;
    }
    taken.add(at);
    return at;
  });
}

function reorder(cells: SourceRow['cells'], order: readonly number[]): SourceRow['cells'] {
  const placed: SourceRow['cells'][number][] = [];
  cells.forEach((cell, index) => {
    const at = order[index] ?? index;
    while (placed.length < at) placed.push('');
    placed[at] = cell;
  });
  return Array.from(placed, (cell) => cell ?? '');
}

/** Columns with content or a heading; a heading merged over two columns goes with the one that is filled. */
function columnsOf(labels: readonly string[], rows: readonly SourceRow[]): readonly SourceColumn[] {
  const filled: boolean[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      if (!isBlank(cell)) filled[index] = true;
    });
  }
  const named = [...labels];
  const width = Math.max(named.length, filled.length);
  for (let index = 1; index < width; index++) {
    const left = named[index - 1] ?? '';
    if ((named[index] ?? '') === '' && filled[index] && left !== '' && !filled[index - 1]) {
      named[index] = left;
      named[index - 1] = '';
    }
  }
  return Array.from({ length: width }, (_, index) => ({ index, label: named[index] ?? '' })).filter(
    ({ index, label }) => filled[index] || label !== '',
  );
}

function skippedRow(grid: Grid, at: number, reason: SkipReason): readonly SkippedRow[] {
  const text = textOfRow(grid[at] ?? []);
  return text === '' ? [] : [{ line: at + 1, reason, text }];
}
