import type { Dictionary } from './read-dictionary';
import { readDictionary, referenceIn, skipSpace } from './read-dictionary';

/** What an addition to a PDF must know of it. */
export interface PdfForm {
  readonly text: string;
  readonly trailer: Dictionary;
  /** Where the last cross-reference table begins. */
  readonly tableAt: number;
  /** Where each object begins, by number. */
  readonly places: ReadonlyMap<number, number>;
}

/** Why nothing can be added: the file is no PDF, is locked, or keeps its table in a stream that is not read here. */
export type PdfObstacle = 'no_pdf' | 'encrypted' | 'table_in_stream' | 'no_page';

const MOST_SECTIONS = 50;

/** Reads the cross-reference tables of a PDF, the last one first (ISO 32000-1, 7.5.4 and 7.5.6). */
export function readPdfForm(text: string): PdfForm | PdfObstacle {
  if (!text.startsWith('%PDF-')) return 'no_pdf';
  const end = text.lastIndexOf('startxref');
  const found = /^startxref\s+(\d+)/.exec(text.slice(Math.max(0, end), end + 40));
  if (end < 0 || found === null) return 'no_pdf';
  const tableAt = Number(found[1]);
  const places = new Map<number, number>();
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
  return { text, trailer, tableAt, places };
}

/** One table; what a later one says of an object stands. */
function readSection(
  text: string,
  start: number,
  places: Map<number, number>,
): Dictionary | PdfObstacle {
  const at = skipSpace(text, start);
  if (!text.startsWith('xref', at)) {
    return /^\d+\s+\d+\s+obj/.test(text.slice(at, at + 30)) ? 'table_in_stream' : 'no_pdf';
  }
  const end = readEntries(text, skipSpace(text, at + 4), places);
  if (end === null || !text.startsWith('trailer', end)) return 'no_pdf';
  const trailer = readDictionary(text, end + 'trailer'.length);
  if (trailer === null) return 'no_pdf';
  return trailer.has('XRefStm') ? 'table_in_stream' : trailer;
}

/** Where the entries of a table end; null when they are not as they should be. */
function readEntries(text: string, start: number, places: Map<number, number>): number | null {
  let at = start;
  for (;;) {
    const head = /^(\d+)\s+(\d+)\s*/.exec(text.slice(at, at + 40));
    if (head === null) return at;
    at += head[0].length;
    const [first, last] = [Number(head[1]), Number(head[1]) + Number(head[2])];
    for (let number = first; number < last; number++) {
      const entry = /^(\d{10}) \d{5} ([nf])/.exec(text.slice(at, at + 18));
      if (entry === null) return null;
      if (entry[2] === 'n' && !places.has(number)) places.set(number, Number(entry[1]));
      at = skipSpace(text, at + 18);
    }
  }
}

/** The dictionary of an object; null when there is none. */
export function dictionaryOf({ text, places }: PdfForm, number: number | null): Dictionary | null {
  const at = number === null ? undefined : places.get(number);
  if (at === undefined) return null;
  const head = /^\s*(\d+)\s+\d+\s+obj/.exec(text.slice(at, at + 40));
  if (head === null || Number(head[1]) !== number) return null;
  return readDictionary(text, at + head[0].length);
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
