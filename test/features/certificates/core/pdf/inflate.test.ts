import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflate } from '../../../../../src/features/certificates/core/pdf/inflate';

const LEVELS = [0, 1, 6, 9];

test('whatever was packed comes out again, stored, with fixed and with its own codes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3000 }).map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom(...LEVELS),
      fc.constantFrom(0, 2, 4),
      (plain, level, strategy) => {
        const packed = deflateSync(plain, { level, strategy });
        expect(Buffer.from(inflate(packed) ?? [])).toEqual(Buffer.from(plain));
      },
    ),
    { numRuns: 120 },
  );
});

test('what is damaged or cut is refused, and nothing else happens', () => {
  const packed = deflateSync(Buffer.from('Sertifikat '.repeat(50)));
  for (let length = 0; length < packed.length - 4; length++) {
    expect(inflate(packed.subarray(0, length))).toBeNull();
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
      inflate(Uint8Array.from([0x78, 0x9c, ...noise]));
    }),
  );
});
