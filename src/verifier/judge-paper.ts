import { paperCode } from '../features/certificates/core/verify/paper-code';
import type { TokenFields } from '../features/certificates/core/verify/paper-token';
import { isSame, readToken } from '../features/certificates/core/verify/paper-token';
import { fromBase64Url } from '../kernel/base64url';
import { utf8Bytes } from '../kernel/utf8';

/** What the verifier keeps: its key, and the ids of papers that are not valid any more. Nothing about people. */
export interface VerifierStore {
  get(key: string): string | null;
  setAll(values: Readonly<Record<string, string>>): void;
}

export const KEY = 'key';

/** What somebody asks: the token of a QR code, or number and code as typed. */
export interface Question {
  readonly token: string;
  readonly number: string;
  readonly code: string;
}

/** `matching`: number and code belong together, which says nothing of whether the paper is still valid. */
export type Judgement =
  | { readonly verdict: 'genuine' | 'revoked'; readonly fields: TokenFields }
  | { readonly verdict: 'matching' | 'false' | 'nothing_asked' | 'not_connected' };

/** Where a revoked paper is noted. */
export function revokedKey(id: string): string {
  return `revoked.${id}`;
}

/** The key that papers are signed with; null before an add-on has connected. */
export function readKey(store: VerifierStore): readonly number[] | null {
  const key = fromBase64Url(store.get(KEY) ?? '');
  return key === null || key.length === 0 ? null : key;
}

/** Whether a paper is genuine and still valid. */
export function judgePaper(store: VerifierStore, { token, number, code }: Question): Judgement {
  const key = readKey(store);
  if (key === null) return { verdict: 'not_connected' };
  if (token !== '') {
    const fields = readToken(token, key);
    if (fields === null) return { verdict: 'false' };
    const isRevoked = store.get(revokedKey(fields.id)) !== null;
    return { verdict: isRevoked ? 'revoked' : 'genuine', fields };
  }
  if (number.trim() === '' && code.trim() === '') return { verdict: 'nothing_asked' };
  return { verdict: isCodeOf(number.trim(), code, key) ? 'matching' : 'false' };
}

function isCodeOf(number: string, typed: string, key: readonly number[]): boolean {
  const letters = (text: string) => utf8Bytes(text.toUpperCase().replace(/[^0-9A-Z]/g, ''));
  const given = letters(typed.slice(0, 40));
  return asPrinted(number.slice(0, 200)).some((one) => isSame(given, letters(paperCode(one, key))));
}

/** What somebody may have read on the paper: the code belongs to the number itself, and a copy adds a mark to it. */
function asPrinted(number: string): readonly string[] {
  const unmarked = number.replace(/\s*\((salinan|copy)\)\s*$/i, '');
  const narrow = unmarked.replace(/\s+/g, '');
  return [number, unmarked, narrow, narrow.toUpperCase()];
}
