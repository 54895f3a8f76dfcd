import { deflateSync } from 'node:zlib';
import {
  bytesOfText,
  textOfBytes,
} from '../../../../../src/features/certificates/core/pdf/pdf-text';

/** The same PDF as newer writers make it: small objects packed into one stream, and the table another one. */
export function inStreams(bytes: Uint8Array): Uint8Array {
  const text = textOfBytes(bytes);
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const entry = (name: string): string =>
    new RegExp(`/${name} ([^/>]+)`).exec(trailer)?.[1]?.trim() ?? '';
  const all = [...text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
    ([, number = '', body = '']) => ({ number: Number(number), body }),
  );
  const size = Math.max(...all.map(({ number }) => number)) + 1;
  const [container, table] = [size, size + 1];
  const isLoose = (body: string): boolean => /\nstream\r?\n/.test(body);
  const packed = all.filter(({ body }) => !isLoose(body));
  let offset = 0;
  const heads = packed.map(({ number, body }) => {
    const head = `${number} ${offset}`;
    offset += body.length + 1;
    return head;
  });
  const index = `${heads.join(' ')} `;
  const inside = deflated(index + packed.map(({ body }) => body).join('\n'));
  const stream = `<< /Type /ObjStm /N ${packed.length} /First ${index.length} /Filter /FlateDecode /Length ${inside.length} >>\nstream\n${inside}\nendstream`;
  let out = '%PDF-1.5\n';
  const places = new Map<number, number>();
  const loose = all.filter(({ body }) => isLoose(body));
  for (const { number, body } of [...loose, { number: container, body: stream }]) {
    places.set(number, out.length);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  places.set(table, out.length);
  const rows = Array.from({ length: table + 1 }, (_, number) => {
    const at = places.get(number);
    const inContainer = packed.findIndex((one) => one.number === number);
    if (at !== undefined) return [1, at >> 16, (at >> 8) & 255, at & 255, 0];
    return inContainer < 0 ? [0, 0, 0, 0, 255] : [2, 0, 0, container, inContainer];
  });
  const lines = rows.map((row, line) => foretold(row, rows[line - 1] ?? [0, 0, 0, 0, 0], line % 5));
  const data = deflated(lines.map((line) => String.fromCharCode(...line)).join(''));
  const said = `/Type /XRef /Size ${table + 1} /W [1 3 1] /Root ${entry('Root')} /Info ${entry('Info')} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 5 >> /Length ${data.length}`;
  out += `${table} 0 obj\n<< ${said} >>\nstream\n${data}\nendstream\nendobj\n`;
  return bytesOfText(`${out}startxref\n${places.get(table)}\n%%EOF\n`);
}

/** A line of a PNG, with each way of foretelling in turn. */
function foretold(row: readonly number[], above: readonly number[], kind: number): number[] {
  const line = row.map((byte, column) => {
    const [a, b, c] = [row[column - 1] ?? 0, above[column] ?? 0, above[column - 1] ?? 0];
    const paeth = [a, b, c].reduce((best, one) =>
      Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best,
    );
    return (byte - ([0, a, b, (a + b) >> 1, paeth][kind] ?? 0)) & 255;
  });
  return [kind, ...line];
}

function deflated(text: string): string {
  return textOfBytes(deflateSync(Buffer.from(text, 'latin1')));
}
