import { toBase64Url } from '../../../../kernel/base64url';
import { hmacSha256 } from '../../../../kernel/sha256';
import { utf8Bytes } from '../../../../kernel/utf8';

/** The web app that tells the public whether a paper is genuine, and what its tokens are signed with. */
export interface Verifier {
  readonly address: string;
  readonly key: readonly number[];
}

/** An app of Apps Script, of a consumer account or of a domain. */
const ADDRESS = /^https:\/\/script\.google\.com\/(a\/)?macros\/([\w.-]+\/)?s\/[\w-]{20,120}\/exec$/;

/** Whether a text is the address of a web app that this add-on may call. */
export function isVerifierAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Each verifier has a key of its own, so one that is not trusted any more opens no other. */
export function verifierKey(secret: string, address: string): readonly number[] {
  return hmacSha256(utf8Bytes(secret), utf8Bytes(address));
}

/** What a verifier is told, as JSON: the papers that are not valid any more, signed. */
export function revocationBody(ids: readonly string[], key: readonly number[]): string {
  return JSON.stringify({ kind: 'revoke', ids, sign: revocationSign(ids, key) });
}

/** The signature of a list of revoked papers. */
export function revocationSign(ids: readonly string[], key: readonly number[]): string {
  return toBase64Url(hmacSha256(key, utf8Bytes(`revoke\n${ids.join('\n')}`)));
}

/** What a verifier is told once, so that it can check what this workbook signs. */
export function connectBody(key: readonly number[]): string {
  return JSON.stringify({ kind: 'connect', key: toBase64Url(key) });
}
