import { utf8Bytes } from '../../../../kernel/utf8';

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that zip knows: what is packed says itself when it was made. */
const DAY = 0x21;
/** Names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const FLAGS = 0x800;
const VERSION = 20;

/**
 * A zip of files as they are (APPNOTE.TXT 4.3): PDFs are compressed already. In pieces, so that a browser can make a
 * file of them without holding everything twice.
 */
export function zipOf(entries: readonly ZipEntry[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const facts = [VERSION, FLAGS, 0, 0, DAY];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const label = Uint8Array.from(utf8Bytes(name));
    const lengths = [label.length, 0];
    const head = record([0x04034b50], facts, sizes, lengths, []);
    directory.push(
      record([0x02014b50], [VERSION, ...facts], sizes, [...lengths, 0, 0, 0], [0, offset]),
      label,
    );
    pieces.push(head, label, bytes);
    offset += head.length + label.length + bytes.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const counts = [0, 0, entries.length, entries.length];
  return [...pieces, ...directory, record([0x06054b50], counts, [size, offset], [0], [])];
}

/** Numbers of four bytes, then of two, and so on by turns, the lowest byte first. */
function record(
  signature: readonly number[],
  words: readonly number[],
  sizes: readonly number[],
  lengths: readonly number[],
  last: readonly number[],
): Uint8Array {
  const bytes = (numbers: readonly number[], count: number): readonly number[] =>
    numbers.flatMap((number) =>
      Array.from({ length: count }, (_, index) => (number >>> (8 * index)) & 0xff),
    );
  return Uint8Array.from([
    ...bytes(signature, 4),
    ...bytes(words, 2),
    ...bytes(sizes, 4),
    ...bytes(lengths, 2),
    ...bytes(last, 4),
  ]);
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The check sum of zip (ITU-T V.42). */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
