import type { PdfObstacle } from './pdf-obstacle';
import type { Dictionary } from './read-dictionary';
import { readDictionary, skipSpace } from './read-dictionary';
import { readStream } from './read-stream';

/** Where an object begins, or the stream of objects that holds it. */
export type ObjectPlace = { readonly at: number } | { readonly container: number };

const MOST_OBJECTS = 100_000;

/** One table, or one stream that is a table; what a later one says of an object stands. */
export function readSection(
  text: string,
  start: number,
  places: Map<number, ObjectPlace>,
): Dictionary | PdfObstacle {
  const at = skipSpace(text, start);
  if (!text.startsWith('xref', at)) return readStreamSection(text, at, places);
  const end = readEntries(text, skipSpace(text, at + 4), places);
  if (end === null || !text.startsWith('trailer', end)) return 'no_pdf';
  const trailer = readDictionary(text, end + 'trailer'.length);
  if (trailer === null) return 'no_pdf';
  // A file for old and new readers: the stream beside the table knows the objects that the table hides.
  if (trailer.has('XRefStm')) {
    const beside = readStreamSection(text, Number(trailer.get('XRefStm')), places);
    if (typeof beside === 'string') return beside;
  }
  return trailer;
}

/** Where the entries of a table end; null when they are not as they should be. */
function readEntries(text: string, start: number, places: Map<number, ObjectPlace>): number | null {
  let at = start;
  for (;;) {
    const head = /^(\d+)\s+(\d+)\s*/.exec(text.slice(at, at + 40));
    if (head === null) return at;
    at += head[0].length;
    const [first, last] = [Number(head[1]), Number(head[1]) + Number(head[2])];
    for (let number = first; number < last; number++) {
      const entry = /^(\d{10}) \d{5} ([nf])/.exec(text.slice(at, at + 18));
      if (entry === null) return null;
      if (entry[2] === 'n' && !places.has(number)) places.set(number, { at: Number(entry[1]) });
      at = skipSpace(text, at + 18);
    }
  }
}

function readStreamSection(
  text: string,
  at: number,
  places: Map<number, ObjectPlace>,
): Dictionary | PdfObstacle {
  const head = /^\d+\s+\d+\s+obj/.exec(text.slice(at, at + 30));
  const dictionary = head === null ? null : readDictionary(text, at + head[0].length);
  if (dictionary === null || dictionary.get('Type') !== '/XRef') return 'no_pdf';
  const table = readStream(text, at, dictionary);
  const widths = numbersIn(dictionary.get('W'));
  if (table === null || widths.length !== 3) return 'table_unreadable';
  const size = Number(dictionary.get('Size'));
  const ranges = dictionary.has('Index') ? numbersIn(dictionary.get('Index')) : [0, size];
  takeEntries(table, widths, ranges, places);
  return dictionary;
}

/** Fields of an entry: its kind, a place or a container, a generation or an index (ISO 32000-1, table 18). */
function takeEntries(
  table: string,
  [kindWidth = 0, placeWidth = 0, restWidth = 0]: readonly number[],
  ranges: readonly number[],
  places: Map<number, ObjectPlace>,
): void {
  let at = 0;
  for (const number of numbersOf(ranges)) {
    const kind = kindWidth === 0 ? 1 : numberAt(table, at, kindWidth);
    const place = numberAt(table, at + kindWidth, placeWidth);
    at += kindWidth + placeWidth + restWidth;
    if (places.has(number)) continue;
    if (kind === 1) places.set(number, { at: place });
    if (kind === 2) places.set(number, { container: place });
  }
}

/** The objects of ranges, each told by its first one and how many there are; as many as a letter can have. */
function numbersOf(ranges: readonly number[]): readonly number[] {
  return ranges.flatMap((first, index) =>
    index % 2 === 1
      ? []
      : Array.from({ length: Math.min(ranges[index + 1] ?? 0, MOST_OBJECTS) }, (_, n) => first + n),
  );
}

function numberAt(text: string, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index++) value = value * 256 + text.charCodeAt(index);
  return value;
}

function numbersIn(value: string | undefined): readonly number[] {
  return (value?.match(/\d+/g) ?? []).map(Number);
}
