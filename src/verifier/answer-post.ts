import { isSame } from '../features/certificates/core/verify/paper-token';
import { revocationSign } from '../features/certificates/core/verify/verifier';
import { fromBase64Url } from '../kernel/base64url';
import { utf8Bytes } from '../kernel/utf8';
import type { VerifierStore } from './judge-paper';
import { KEY, readKey, revokedKey } from './judge-paper';

const KEY_BYTES = 32;
const MOST_IDS = 200;

/** What an add-on says: its key, once, or which papers are not valid any more. True when it is done. */
export function answerPost(store: VerifierStore, json: string): boolean {
  const said = parse(json);
  switch (said['kind']) {
    case 'connect':
      return connect(store, said['key']);
    case 'revoke':
      return revoke(store, said['ids'], said['sign']);
    default:
      return false;
  }
}

/** The first key stays: whoever comes later could otherwise make the papers of others false. */
function connect(store: VerifierStore, given: unknown): boolean {
  if (typeof given !== 'string' || fromBase64Url(given)?.length !== KEY_BYTES) return false;
  const known = store.get(KEY);
  if (known !== null) return known === given;
  store.setAll({ [KEY]: given });
  return true;
}

function revoke(store: VerifierStore, given: unknown, sign: unknown): boolean {
  const key = readKey(store);
  if (key === null || typeof sign !== 'string' || !Array.isArray(given)) return false;
  const ids = given.filter((id) => typeof id === 'string' && /^[\w-]{10}$/.test(id)).map(String);
  if (ids.length !== given.length || ids.length > MOST_IDS) return false;
  if (!isSame(utf8Bytes(sign), utf8Bytes(revocationSign(ids, key)))) return false;
  store.setAll(Object.fromEntries(ids.map((id) => [revokedKey(id), '1'])));
  return true;
}

function parse(json: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(json);
    return typeof said === 'object' && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}
