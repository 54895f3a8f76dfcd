import { describe, expect, test } from '@jest/globals';
import { terbilang } from '../../../../src/features/certificates/core/terbilang';

describe('numbers in words, as papers print them', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [160, 'seratus enam puluh'],
    [240, 'dua ratus empat puluh'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2021, 'dua ribu dua puluh satu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_001, 'seratus satu ribu satu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [2_000_000_000_000, 'dua triliun'],
    [78.5, 'tujuh puluh delapan koma lima'],
    [0.25, 'nol koma dua lima'],
  ])('%d is read %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
  });
});
