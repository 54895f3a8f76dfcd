import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileNameFor } from '../../../../src/features/certificates/core/file-name';

describe('file names of papers', () => {
  test('a number with strokes becomes a name for every disk', () => {
    expect(fileNameFor('pass', '563/001/BLK/VI/2021', 'Budi Santoso')).toBe(
      'Sertifikat_563-001-BLK-VI-2021_Budi Santoso',
    );
    expect(fileNameFor('statement', '1/SK', 'Ani')).toBe('Surat_Keterangan_1-SK_Ani');
  });

  test('whatever a name holds, the file name stays short and free of signs that disks refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const made = fileNameFor('pass', '1/2', name);
        expect([...made].length).toBeLessThanOrEqual(120);
        expect(made).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      }),
    );
  });
});
