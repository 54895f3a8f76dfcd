import { bytesOfText, textOfBytes } from './pdf-text';
import { writeDictionary } from './read-dictionary';
import type { PdfForm, PdfObstacle } from './read-pdf-form';
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
  const entries: string[] = [];
  for (const { number, body } of objects) {
    const place = String(form.text.length + text.length).padStart(10, '0');
    entries.push(`${number} 1\n${place} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const tableAt = form.text.length + text.length;
  const last = Math.max(...objects.map(({ number }) => number));
  const size = Math.max(Number(form.trailer.get('Size')), last + 1);
  const trailer = new Map([
    ...form.trailer,
    ['Size', String(size)] as const,
    ['Prev', String(form.tableAt)] as const,
  ]);
  return `${text}xref\n${entries.join('')}trailer\n${writeDictionary(trailer)}\nstartxref\n${tableAt}\n%%EOF\n`;
}
