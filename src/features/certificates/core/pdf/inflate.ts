/** Extra bits and first values of the codes of lengths and distances (RFC 1951, 3.2.5). */
const LENGTHS = basesOf(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
);
const DISTANCES = basesOf(1, [
  ...[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
  ...[7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
]);
/** The order in which the lengths of the code for code lengths stand (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
/** Tables and page trees of a letter take some kilobytes; more is no paper of ours. */
const MOST_BYTES = 8_000_000;

interface Base {
  readonly first: number;
  readonly extra: number;
}

/** How many codes there are of each length, and their symbols in order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

class Broken extends Error {}

/** Bits of bytes, the lowest first. */
interface Bits {
  readonly take: (count: number) => number;
  readonly skipToByte: () => void;
}

/** The bytes of a zlib stream (RFC 1950 and 1951); null when it is damaged. What its check sum says is not looked at. */
export function inflate(bytes: Uint8Array): Uint8Array | null {
  const [method = 0, flags = 0] = bytes;
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0) return null;
  const out: number[] = [];
  const bits = bitsOf(bytes, 2);
  try {
    while (readBlock(bits, out));
    return Uint8Array.from(out);
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
}

/** Adds what one block holds; false after the last one. */
function readBlock(bits: Bits, out: number[]): boolean {
  const isLast = bits.take(1) === 1;
  const kind = bits.take(2);
  if (kind === 0) copyStored(bits, out);
  else if (kind === 1) readCodes(bits, out, codeOf(fixedLengths()), codeOf(Array(30).fill(5)));
  else if (kind === 2) {
    const [literals, distances] = readCodeTables(bits);
    readCodes(bits, out, literals, distances);
  } else throw new Broken();
  return !isLast;
}

function copyStored(bits: Bits, out: number[]): void {
  bits.skipToByte();
  const length = bits.take(16);
  if ((length ^ 0xffff) !== bits.take(16)) throw new Broken();
  for (let n = 0; n < length; n++) out.push(bits.take(8));
}

function readCodes(bits: Bits, out: number[], literals: Code, distances: Code): void {
  for (;;) {
    const symbol = readSymbol(bits, literals);
    if (symbol === 256) return;
    if (symbol < 256) out.push(symbol);
    else copyFormer(bits, out, symbol, distances);
    if (out.length > MOST_BYTES) throw new Broken();
  }
}

function copyFormer(bits: Bits, out: number[], symbol: number, distances: Code): void {
  const length = symbol === 285 ? 258 : decode(bits, LENGTHS[symbol - 257]);
  const distance = decode(bits, DISTANCES[readSymbol(bits, distances)]);
  if (distance > out.length) throw new Broken();
  for (let n = 0; n < length; n++) out.push(out[out.length - distance] ?? 0);
}

function readCodeTables(bits: Bits): readonly [Code, Code] {
  const [literals, distances, known] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const shorts: number[] = Array(19).fill(0);
  for (const place of ORDER.slice(0, known)) shorts[place] = bits.take(3);
  const code = codeOf(shorts);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = readSymbol(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths[lengths.length - 1] ?? 0, 3 + bits.take(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7));
  }
  return [
    codeOf(lengths.slice(0, literals)),
    codeOf(lengths.slice(literals, literals + distances)),
  ];
}

function repeat(lengths: number[], length: number, count: number): void {
  for (let n = 0; n < count; n++) lengths.push(length);
}

function readSymbol(bits: Bits, { counts, symbols }: Code): number {
  let [code, first, index] = [0, 0, 0];
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Broken();
}

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: LONGEST_CODE + 1 }, (_, length) =>
    length === 0 ? 0 : lengths.filter((one) => one === length).length,
  );
  const used = lengths.flatMap((length, symbol) => (length === 0 ? [] : [{ length, symbol }]));
  used.sort((left, right) => left.length - right.length || left.symbol - right.symbol);
  return { counts, symbols: used.map(({ symbol }) => symbol) };
}

function fixedLengths(): readonly number[] {
  const [low, middle] = [Array(144).fill(8), Array(112).fill(9)];
  return [...low, ...middle, ...Array(24).fill(7), ...Array(8).fill(8)];
}

function decode(bits: Bits, base: Base | undefined): number {
  if (base === undefined) throw new Broken();
  return base.first + bits.take(base.extra);
}

function bitsOf(bytes: Uint8Array, from: number): Bits {
  let [at, held, count] = [from, 0, 0];
  return {
    take(wanted) {
      while (count < wanted) {
        const byte = bytes[at];
        if (byte === undefined) throw new Broken();
        held |= byte << count;
        count += 8;
        at += 1;
      }
      const value = held & ((1 << wanted) - 1);
      held >>>= wanted;
      count -= wanted;
      return value;
    },
    skipToByte() {
      held = 0;
      count = 0;
    },
  };
}

function basesOf(start: number, extras: readonly number[]): readonly Base[] {
  let first = start;
  return extras.map((extra) => {
    const base = { first, extra };
    first += 1 << extra;
    return base;
  });
}
