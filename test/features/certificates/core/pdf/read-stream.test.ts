import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readStream } from '../../../../../src/features/certificates/core/pdf/read-stream';

function reading(packed: Uint8Array): string | null {
  const facts = new Map([
    ['Length', String(packed.length)],
    ['Filter', '/FlateDecode'],
  ]);
  return readStream(`stream\n${Buffer.from(packed).toString('latin1')}\nendstream`, 0, facts);
}

test('whatever was packed comes out again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom(0, 1, 9), (plain, level) => {
      expect(reading(deflateSync(plain, { level }))).toBe(Buffer.from(plain).toString('latin1'));
    }),
  );
});

test('what is cut is never taken for the whole, and noise breaks nothing', () => {
  const text = 'Sertifikat '.repeat(50);
  const packed = deflateSync(Buffer.from(text));
  for (let length = 0; length < packed.length - 5; length++) {
    expect(reading(packed.subarray(0, length))).not.toBe(text);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
      reading(Uint8Array.from([0x78, 0x9c, ...noise]));
    }),
  );
});
