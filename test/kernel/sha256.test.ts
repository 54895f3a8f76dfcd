import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '../../src/kernel/base64url';
import { hmacSha256, sha256 } from '../../src/kernel/sha256';
import { utf8Bytes, utf8Text } from '../../src/kernel/utf8';

const bytes = fc.array(fc.nat(255), { maxLength: 300 });

describe('what a paper is signed with', () => {
  test('the hash is the one that everybody else computes', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const known = createHash('sha256').update(Uint8Array.from(some)).digest();
        expect(sha256(some)).toEqual([...known]);
      }),
      { numRuns: 60 },
    );
  });

  test('so is the signature, with keys of any length', () => {
    fc.assert(
      fc.property(bytes, bytes, (key, some) => {
        const known = createHmac('sha256', Uint8Array.from(key)).update(Uint8Array.from(some));
        expect(hmacSha256(key, some)).toEqual([...known.digest()]);
      }),
      { numRuns: 30 },
    );
  });

  test('bytes and texts come back from what an address can carry', () => {
    fc.assert(
      fc.property(bytes, fc.string({ unit: 'grapheme' }), (some, text) => {
        expect(fromBase64Url(toBase64Url(some))).toEqual(some);
        expect(toBase64Url(some)).toBe(Buffer.from(some).toString('base64url'));
        expect(utf8Bytes(text)).toEqual([...Buffer.from(text)]);
        expect(utf8Text(utf8Bytes(text))).toBe(Buffer.from(text).toString());
      }),
    );
  });

  test('what is no text of an address has no bytes', () => {
    expect(fromBase64Url('a+b=')).toBeNull();
    expect(fromBase64Url('abcde')).toBeNull();
    expect(utf8Text([0xff])).toBeNull();
    expect(utf8Bytes('\ud800')).toEqual([0xef, 0xbf, 0xbd]);
  });
});
