import { fromBase64Url, toBase64Url } from '../../../../kernel/base64url';
import { hmacSha256 } from '../../../../kernel/sha256';
import { utf8Bytes, utf8Text } from '../../../../kernel/utf8';

/** What a QR code says of a paper. Nothing of it tells about prison (domain.md 6). */
export interface TokenFields {
  /** Short and the paper's own; what a revocation names. */
  readonly id: string;
  /** `pass`, `statement` or `appreciation`. */
  readonly kind: string;
  readonly number: string;
  readonly name: string;
  readonly program: string;
  /** First and last day, `20210610`. */
  readonly from: string;
  readonly to: string;
  readonly jp: string;
  /** What the paper says of its holder, such as `LULUS`. */
  readonly result: string;
  readonly issuedOn: string;
}

const VERSION = 1;
const NAMES = [
  ...['id', 'kind', 'number', 'name', 'program'],
  ...['from', 'to', 'jp', 'result', 'issuedOn'],
] as const satisfies readonly (keyof TokenFields)[];
/** A token as text; with an address the QR code still prints with modules of 0.4 mm. */
const MOST_CHARACTERS = 300;
const DIGEST = 8;
const SIGNATURE = 16;
/** Bytes for the fields: three quarters of the text, less version, digest and signature. */
const MOST_BYTES = (MOST_CHARACTERS * 3) / 4 - 1 - DIGEST - SIGNATURE;

/**
 * The token of a paper: fields, the first 8 bytes of the hash of everything printed, and an HMAC-SHA256 cut to 16
 * bytes, as text for an address. Long names and programmes are cut, marked by an ellipsis.
 */
export function makeToken(
  fields: TokenFields,
  printedHash: readonly number[],
  key: readonly number[],
): string {
  const bytes = [VERSION, ...printedHash.slice(0, DIGEST), ...shortened(fields)];
  return toBase64Url([...bytes, ...hmacSha256(key, bytes).slice(0, SIGNATURE)]);
}

/** The fields of a token, or null when this key did not sign it. */
export function readToken(token: string, key: readonly number[]): TokenFields | null {
  const bytes = token.length > MOST_CHARACTERS ? null : fromBase64Url(token);
  if (bytes === null || bytes.length <= 1 + DIGEST + SIGNATURE || bytes[0] !== VERSION) return null;
  const signed = bytes.slice(0, -SIGNATURE);
  if (!isSame(bytes.slice(-SIGNATURE), hmacSha256(key, signed).slice(0, SIGNATURE))) return null;
  const texts = utf8Text(signed.slice(1 + DIGEST))?.split('\n') ?? [];
  if (texts.length !== NAMES.length) return null;
  const [id = '', kind = '', number = '', name = '', program = '', ...others] = texts;
  const [from = '', to = '', jp = '', result = '', issuedOn = ''] = others;
  return { id, kind, number, name, program, from, to, jp, result, issuedOn };
}

/** Equal or not in a time that tells nothing of where they differ. */
export function isSame(left: readonly number[], right: readonly number[]): boolean {
  let difference = left.length ^ right.length;
  left.forEach((byte, index) => {
    difference |= byte ^ (right[index] ?? 0);
  });
  return difference === 0;
}

function shortened(fields: TokenFields): readonly number[] {
  const lines = { ...fields };
  const bytes = (): readonly number[] =>
    utf8Bytes(NAMES.map((name) => lines[name].replace(/\s+/g, ' ')).join('\n'));
  for (let result = bytes(); ; result = bytes()) {
    if (result.length <= MOST_BYTES) return result;
    const cut = (['program', 'name', 'number'] as const).reduce((longest, name) =>
      lines[name].length > lines[longest].length ? name : longest,
    );
    lines[cut] = `${[...lines[cut]].slice(0, -2).join('')}…`;
  }
}
