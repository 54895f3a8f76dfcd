import { unzlibSync } from 'fflate';
import { bytesOfText, textOfBytes } from './pdf-text';
import type { Dictionary } from './read-dictionary';
import { readDictionary } from './read-dictionary';

/** The bytes that follow a dictionary, as text of one character a byte; null when they cannot be read here. */
export function readStream(text: string, at: number, dictionary: Dictionary): string | null {
  const found = /stream\r?\n/g;
  found.lastIndex = at;
  const start = found.exec(text) === null ? -1 : found.lastIndex;
  const length = Number(dictionary.get('Length'));
  if (start < 0 || !Number.isSafeInteger(length)) return null;
  const raw = text.slice(start, start + length);
  const filter = dictionary.get('Filter')?.replace(/[[\]\s]/g, '') ?? '';
  if (filter === '') return raw;
  if (filter !== '/FlateDecode') return null;
  const bytes = unpacked(bytesOfText(raw));
  if (bytes === null) return null;
  const said = dictionary.get('DecodeParms')?.replace(/^\[|\]$/g, '');
  const parameters = said === undefined ? null : readDictionary(said, 0);
  const predictor = Number(parameters?.get('Predictor') ?? 1);
  if (predictor === 1) return textOfBytes(bytes);
  if (predictor < 10) return null;
  return textOfBytes(unpredicted(bytes, Number(parameters?.get('Columns') ?? 1)));
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return unzlibSync(bytes);
  } catch {
    // The library says so where a stream is damaged or cut.
    return null;
  }
}

/** Lines of a PNG: each begins with how it was foretold from the bytes to the left and above (PNG, section 9). */
function unpredicted(bytes: Uint8Array, columns: number): Uint8Array {
  const lines = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(lines * columns);
  let above: Uint8Array = new Uint8Array(columns);
  for (let line = 0; line < lines; line++) {
    const from = line * (columns + 1);
    const [kind = 0] = bytes.subarray(from, from + 1);
    const row = out.subarray(line * columns, (line + 1) * columns);
    bytes.subarray(from + 1, from + 1 + columns).forEach((byte, column) => {
      const [left, corner] = [row[column - 1] ?? 0, above[column - 1] ?? 0];
      row[column] = byte + foretold(kind, left, above[column] ?? 0, corner);
    });
    above = row;
  }
  return out;
}

function foretold(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left + above - corner, left, above, corner);
    default:
      return 0;
  }
}

function nearest(wanted: number, left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(wanted - value));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}
