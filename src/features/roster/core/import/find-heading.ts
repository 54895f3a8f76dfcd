import type { RawCell } from '../../../../kernel/table';
import type { Grid } from './grid';
import { countFilled, isBlank, shownText } from './grid';
import type { HeadingReader } from './import-targets';

/** The heading of a list: its labels by column of the file, over one row or two. */
export interface Heading {
  /** 0-based first row. */
  readonly top: number;
  readonly depth: number;
  readonly labels: readonly string[];
  /** How many places its labels name, and how surely. */
  readonly score: number;
}

/** Titles, addresses and dates of a letter stand above a list; more than this is no letter. */
const ROWS_SEARCHED = 60;
const LONGEST_LABEL = 60;

/** The heading of the first list of a file; null when no row looks like one. */
export function findHeading(grid: Grid, read: HeadingReader): Heading | null {
  let best: Heading | null = null;
  for (let top = 0; top < Math.min(grid.length, ROWS_SEARCHED); top++) {
    const found = headingAt(grid, top, read);
    if (found !== null && found.score > (best?.score ?? 0) * 1.5) best = found;
  }
  if (best !== null && best.score >= 1) return best;
  return plainHeading(grid);
}

/** What a row is as a heading, with the row below it where that one belongs to it; null when it names nothing. */
export function headingAt(grid: Grid, top: number, read: HeadingReader): Heading | null {
  const upper = grid[top] ?? [];
  if (!looksLikeLabels(upper)) return null;
  const single = scored(top, 1, upper.map(labelOf), [], read);
  const lower = grid[top + 1] ?? [];
  if (!looksLikeLabels(lower) || isNumberRow(lower)) return orNull(single);
  const under = lower.map(labelOf);
  const over = spread(upper.map(labelOf), under);
  const width = Math.max(over.length, under.length);
  const joined = Array.from({ length: width }, (_, column) =>
    joinHalves(over[column] ?? '', under[column] ?? ''),
  );
  const double = scored(top, 2, joined, under, read);
  // A row of people or a title is no half of a heading: it names nothing that the other half does not.
  const alone = scored(top, 1, under, [], read).score;
  const hasMergedRows = over.some((text, column) => text !== '' && (under[column] ?? '') === '');
  const isDouble = double.score > alone || (double.score === alone && hasMergedRows);
  return orNull(double.score > single.score && isDouble ? double : single);
}

/** `L` above `P` are two people without a heading, not the heading `L/P`. */
function joinHalves(upper: string, lower: string): string {
  const isOfPeople = upper.length === 1 && lower.length === 1;
  return isOfPeople ? lower : [upper, lower].filter((text) => text !== '').join(' ');
}

/** `1 | 2 | 3 | 4` below a heading. */
export function isNumberRow(cells: readonly RawCell[]): boolean {
  const filled = cells.map((cell) => shownText(cell)).filter((text) => text !== '');
  return (
    filled.length >= 3 &&
    filled.every((text, index) => text.replace(/[().]/g, '') === String(index + 1))
  );
}

function scored(
  top: number,
  depth: number,
  labels: readonly string[],
  lowerHalves: readonly string[],
  read: HeadingReader,
): Heading {
  const scores = new Map<string, number>();
  labels.forEach((label, column) => {
    const found = read(label) ?? read(lowerHalves[column] ?? '');
    if (found === null) return;
    scores.set(found.target, Math.max(scores.get(found.target) ?? 0, found.score));
  });
  return { top, depth, labels, score: [...scores.values()].reduce((sum, one) => sum + one, 0) };
}

function orNull(heading: Heading): Heading | null {
  return heading.score > 0 ? heading : null;
}

/** A merged heading stands in its first cell only: it goes for the cells to its right that have a second half. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const own = upper[column] ?? '';
    if (own !== '') last = own;
    return own === '' && (lower[column] ?? '') !== '' ? last : own;
  });
}

/** A row of short texts without numbers and dates, at least two of them. */
function plainHeading(grid: Grid): Heading | null {
  const top = grid.findIndex((cells) => countFilled(cells) >= 2);
  const cells = grid[top] ?? [];
  const isPlain =
    looksLikeLabels(cells) && cells.every((cell) => isBlank(cell) || !/\d/.test(shownText(cell)));
  const below = grid[top + 1] ?? [];
  const hasNumbersBelow = below.some((cell) => /\d/.test(shownText(cell)));
  if (top === -1 || !isPlain || !hasNumbersBelow) return null;
  return { top, depth: 1, labels: cells.map(labelOf), score: 0 };
}

/** No long numbers, no dates, no long texts. */
function looksLikeLabels(cells: readonly RawCell[]): boolean {
  return (
    countFilled(cells) > 0 &&
    cells.every((cell) => {
      const text = shownText(cell, LONGEST_LABEL + 1);
      return text.length <= LONGEST_LABEL && !/\d{5}|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text);
    })
  );
}

function labelOf(cell: RawCell): string {
  return shownText(cell, LONGEST_LABEL);
}
