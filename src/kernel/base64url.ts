const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as text for an address (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const three = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += digit(three >> 18) + digit(three >> 12);
    if (second !== undefined) text += digit(three >> 6);
    if (third !== undefined) text += digit(three);
  }
  return text;
}

/** The bytes again, or null when the text is none. */
export function fromBase64Url(text: string): readonly number[] | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const four = text.slice(at, at + 4);
    const bits = [0, 1, 2, 3].reduce((sum, i) => (sum << 6) | bitsOf(four[i]), 0);
    bytes.push((bits >> 16) & 0xff, (bits >> 8) & 0xff, bits & 0xff);
    if (four.length < 4) bytes.splice(four.length - 4);
  }
  return bytes;
}

function digit(bits: number): string {
  return DIGITS[bits & 0x3f] ?? '';
}

function bitsOf(character: string | undefined): number {
  return character === undefined ? 0 : DIGITS.indexOf(character);
}
