import type { PdfObstacle } from './pdf-obstacle';
import type { Dictionary } from './read-dictionary';
import { readDictionary, referenceIn, skipSpace } from './read-dictionary';
import type { ObjectPlace } from './read-sections';
import { readSection } from './read-sections';
import { readStream } from './read-stream';

/** What an addition to a PDF must know of it. */
export interface PdfForm {
  readonly text: string;
  readonly trailer: Dictionary;
  /** Where the last cross-reference table begins. */
  readonly tableAt: number;
  /** Whether that table is a stream, so that the next one has to be one too. */
  readonly isStream: boolean;
  /** Where each object is, by number. */
  readonly places: ReadonlyMap<number, ObjectPlace>;
}

const MOST_SECTIONS = 50;

/** Reads the cross-reference tables of a PDF, the last one first (ISO 32000-1, 7.5.4, 7.5.6 and 7.5.8). */
export function readPdfForm(text: string): PdfForm | PdfObstacle {
  if (!text.startsWith('%PDF-')) return 'no_pdf';
  const end = text.lastIndexOf('startxref');
  const found = /^startxref\s+(\d+)/.exec(text.slice(Math.max(0, end), end + 40));
  if (end < 0 || found === null) return 'no_pdf';
  const tableAt = Number(found[1]);
  const places = new Map<number, ObjectPlace>();
  let trailer: Dictionary | null = null;
  let at: number | null = tableAt;
  for (let sections = 0; at !== null && sections < MOST_SECTIONS; sections++) {
    const section = readSection(text, at, places);
    if (typeof section === 'string') return section;
    trailer = trailer ?? section;
    at = section.has('Prev') ? Number(section.get('Prev')) : null;
  }
  if (trailer === null) return 'no_pdf';
  if (trailer.has('Encrypt')) return 'encrypted';
  const isStream = !text.startsWith('xref', skipSpace(text, tableAt));
  return { text, trailer, tableAt, isStream, places };
}

/** The dictionary of an object; null when there is none. */
export function dictionaryOf(form: PdfForm, number: number | null): Dictionary | null {
  const place = number === null ? undefined : form.places.get(number);
  if (place === undefined) return null;
  if ('container' in place) return dictionaryIn(form, place.container, number ?? 0);
  return dictionaryAt(form.text, place.at, number ?? 0);
}

function dictionaryAt(text: string, at: number, number: number): Dictionary | null {
  const head = /^\s*(\d+)\s+\d+\s+obj/.exec(text.slice(at, at + 40));
  if (head === null || Number(head[1]) !== number) return null;
  return readDictionary(text, at + head[0].length);
}

/** Of an object that lies in a stream of objects (ISO 32000-1, 7.5.7). */
function dictionaryIn(
  { text, places }: PdfForm,
  container: number,
  number: number,
): Dictionary | null {
  const place = places.get(container);
  if (place === undefined || 'container' in place) return null;
  const stream = dictionaryAt(text, place.at, container);
  const objects = stream === null ? null : readStream(text, place.at, stream);
  if (stream === null || objects === null) return null;
  const first = Number(stream.get('First'));
  const numbers = objects.slice(0, first).trim().split(/\s+/).map(Number);
  const index = numbers.findIndex((one, at) => at % 2 === 0 && one === number);
  const offset = numbers[index + 1];
  return index < 0 || offset === undefined ? null : readDictionary(objects, first + offset);
}

/** The number of the object of the first page; null when the tree of pages is not as it should be. */
export function firstPage(form: PdfForm): number | null {
  const root = dictionaryOf(form, referenceIn(form.trailer.get('Root')));
  let number = referenceIn(root?.get('Pages'));
  for (let depth = 0; depth < MOST_SECTIONS; depth++) {
    const node = dictionaryOf(form, number);
    if (node?.get('Type') === '/Page') return number;
    const kids = /^\[\s*(\d+\s+0\s+R)/.exec(node?.get('Kids') ?? '');
    number = referenceIn(kids?.[1]);
  }
  return null;
}
