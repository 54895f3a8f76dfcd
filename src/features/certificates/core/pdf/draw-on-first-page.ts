import type { PdfObstacle } from './pdf-obstacle';
import { bytesOfText, textOfBytes } from './pdf-text';
import { writeDictionary } from './read-dictionary';
import type { PdfForm } from './read-pdf-form';
import { dictionaryOf, firstPage, readPdfForm } from './read-pdf-form';

/** The PDF with a drawing, or why it cannot have one. */
export type DrawnPdf =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly obstacle: PdfObstacle };

/**
 * Adds a drawing to the first page by an incremental update (ISO 32000-1, 7.5.6): what was there stays byte for byte, and
 * the new objects follow it. `operators` are those of a content stream; lengths are points from the lower left corner.
 */
export function drawOnFirstPage(bytes: Uint8Array, operators: string): DrawnPdf {
  const form = readPdfForm(textOfBytes(bytes));
  if (typeof form === 'string') return { ok: false, obstacle: form };
  const page = firstPage(form);
  const update = page === null ? null : updateFor(form, page, operators);
  if (update === null) return { ok: false, obstacle: 'no_page' };
  const added = bytesOfText(update);
  const drawn = new Uint8Array(bytes.length + added.length);
  drawn.set(bytes);
  drawn.set(added, bytes.length);
  return { ok: true, bytes: drawn };
}

function updateFor(form: PdfForm, page: number, operators: string): string | null {
  const dictionary = dictionaryOf(form, page);
  const size = Number(form.trailer.get('Size'));
  const contents = dictionary?.get('Contents');
  if (dictionary === null || contents === undefined || !Number.isSafeInteger(size)) return null;
  // What the page draws may leave its coordinates turned or moved: they are kept before it and taken back after it.
  const [before, after] = [size, size + 1];
  const former = contents.startsWith('[') ? contents.slice(1, -1) : contents;
  const redrawn = new Map([
    ...dictionary,
    ['Contents', `[${before} 0 R ${former} ${after} 0 R]`] as const,
  ]);
  const objects = [
    { number: page, body: writeDictionary(redrawn) },
    { number: before, body: streamOf('q') },
    { number: after, body: streamOf(`Q\n${operators}`) },
  ];
  return written(form, objects);
}

function streamOf(operators: string): string {
  return `<< /Length ${operators.length} >>\nstream\n${operators}\nendstream`;
}

interface PdfObject {
  readonly number: number;
  readonly body: string;
}

/** The objects, a table of them that points back to the former one, and the trailer. */
function written(form: PdfForm, objects: readonly PdfObject[]): string {
  let text = form.text.endsWith('\n') ? '' : '\n';
  const places: Placed[] = [];
  for (const { number, body } of objects) {
    places.push({ number, at: form.text.length + text.length });
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const tableAt = form.text.length + text.length;
  const last = Math.max(...objects.map(({ number }) => number));
  const size = Math.max(Number(form.trailer.get('Size')), last + 1);
  const table = form.isStream
    ? streamTable(form, [...places, { number: size, at: tableAt }], size)
    : plainTable(form, places, size);
  return `${text}${table}startxref\n${tableAt}\n%%EOF\n`;
}

interface Placed {
  readonly number: number;
  readonly at: number;
}

function plainTable(form: PdfForm, places: readonly Placed[], size: number): string {
  const entries = places.map(
    ({ number, at }) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = new Map([...form.trailer, ...newEntries(form, size)]);
  return `xref\n${entries.join('')}trailer\n${writeDictionary(trailer)}\n`;
}

/** What describes the former table and not the file. */
const OF_THE_TABLE: readonly string[] = ['Length', 'Filter', 'DecodeParms', 'W', 'Index'];

/** The table as a stream, which is an object of its own and the last one it lists: one byte, four bytes, one byte. */
function streamTable(form: PdfForm, places: readonly Placed[], number: number): string {
  const data = places
    .map(({ at }) =>
      String.fromCharCode(1, at >>> 24, (at >>> 16) & 255, (at >>> 8) & 255, at & 255, 0),
    )
    .join('');
  const kept = [...form.trailer].filter(([name]) => !OF_THE_TABLE.includes(name));
  const dictionary = new Map([
    ...kept,
    ...newEntries(form, number + 1),
    ['W', '[1 4 1]'] as const,
    ['Index', `[${places.map((place) => `${place.number} 1`).join(' ')}]`] as const,
    ['Length', String(data.length)] as const,
  ]);
  return `${number} 0 obj\n${writeDictionary(dictionary)}\nstream\n${data}\nendstream\nendobj\n`;
}

function newEntries({ tableAt }: PdfForm, size: number): readonly (readonly [string, string])[] {
  return [
    ['Size', String(size)],
    ['Prev', String(tableAt)],
  ];
}
