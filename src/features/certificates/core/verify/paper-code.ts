import { hmacSha256 } from '../../../../kernel/sha256';
import { utf8Bytes } from '../../../../kernel/utf8';

/** No letters or digits that look alike. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of eight letters, `7K3M-9QXA`, that belongs to a number: for those who type instead of reading a QR code. */
export function paperCode(number: string, key: readonly number[]): string {
  const code = hmacSha256(key, utf8Bytes(`code\n${number}`))
    .slice(0, 8)
    .map((byte) => LETTERS[byte & 31] ?? '')
    .join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
