const BLOCK = 64;
const PRIMES = firstPrimes(64);
/** FIPS 180-4: fractions of cube roots of the first 64 primes, of square roots of the first eight. */
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of bytes, 32 bytes. */
export function sha256(bytes: readonly number[]): readonly number[] {
  const message = padded(bytes);
  let state: readonly number[] = START;
  for (let at = 0; at < message.length; at += BLOCK) state = mixed(state, message, at);
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

/** HMAC-SHA256 (RFC 2104), 32 bytes. */
export function hmacSha256(key: readonly number[], bytes: readonly number[]): readonly number[] {
  const short = key.length > BLOCK ? sha256(key) : key;
  const block = Array.from({ length: BLOCK }, (_, index) => short[index] ?? 0);
  const inner = sha256([...block.map((byte) => byte ^ 0x36), ...bytes]);
  return sha256([...block.map((byte) => byte ^ 0x5c), ...inner]);
}

function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (2 * BLOCK - 9 - (bytes.length % BLOCK)) % BLOCK;
  const bits = bytes.length * 8;
  const length = [0, 0, 0, Math.floor(bits / 2 ** 32)];
  const low = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff);
  return [...bytes, 0x80, ...Array.from({ length: zeros }, () => 0), ...length, ...low];
}

function mixed(
  state: readonly number[],
  message: readonly number[],
  at: number,
): readonly number[] {
  const words: number[] = [];
  const word = (index: number): number => words[index] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      const from = at + i * 4;
      const bytes = message.slice(from, from + 4);
      words.push(bytes.reduce((sum, byte) => (sum << 8) | byte, 0));
    } else {
      const [near, far] = [word(i - 2), word(i - 15)];
      const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words.push((word(i - 16) + s0 + word(i - 7) + s1) | 0);
    }
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + word(i)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, index) => (value + (state[index] ?? 0)) | 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}
