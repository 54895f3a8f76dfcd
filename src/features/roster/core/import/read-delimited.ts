import type { Grid } from './grid';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Records that are looked at to find the delimiter. */
const RECORDS_TRIED = 60;
/** Longer than the longest cell of a spreadsheet (50,000): a quote that is not closed by then is a mere sign. */
const LONGEST_QUOTED = 60_000;

/**
 * Reads the text of a CSV file or of a pasted block: comma, semicolon, tab or bar between cells, quotes after RFC 4180
 * with line ends inside, any line ends, a BOM, and Excel's first line `sep=;`. Never fails: a quote without an end is
 * text.
 */
export function readDelimited(text: string): Grid {
  const plain = text.replace(/^\ufeff/, '');
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(plain);
  if (told?.[1] !== undefined) return parse(plain.slice(told[0].length), told[1]);
  return parse(plain, findDelimiter(plain));
}

/** The sign under which most rows have the same number of cells, and many of them. */
function findDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const { length } of parse(text, delimiter, RECORDS_TRIED)) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...widths].map(([width, rows]) => (width - 1) * rows));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function parse(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const { cell, end } = readCell(text, at, delimiter);
    record.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      // A delimiter at the very end stands before an empty cell.
      if (at < text.length) continue;
      record.push('');
    }
    records.push(record);
    record = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return records;
}

/** The cell that begins at `start`, and where its delimiter or line end stands. */
function readCell(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start, delimiter) : null;
  if (quoted !== null) return quoted;
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end++;
  return { cell: unwrapFormula(text.slice(start, end)), end };
}

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number } | null {
  let at = start + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at === -1 || at - start > LONGEST_QUOTED) return null;
    if (text[at + 1] !== '"') break;
    at += 2;
  }
  let end = at + 1;
  while (text[end] === ' ') end++;
  const isClosed = end >= text.length || text[end] === delimiter || isLineEnd(text[end]);
  return isClosed ? { cell: text.slice(start + 1, at).replace(/""/g, '"'), end } : null;
}

/** `="0812"` is how some programs keep Excel from taking a text for a number. */
function unwrapFormula(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
