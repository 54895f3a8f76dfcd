import { describe, expect, test } from '@jest/globals';
import { findPrisonWords } from '../../../../src/features/certificates/core/neutral';

describe('neutral mode', () => {
  test.each([
    ['Lapas Kelas IIA Pekalongan', 'lapas'],
    ['Kalapas', 'kalapas'],
    ['LPK Lapastar', 'lapastar'],
    ['Budi (WBP)', 'wbp'],
    ['Pelatihan bagi Warga  Binaan', 'warga binaan'],
    ['Kementerian Imigrasi dan Pemasyarakatan', 'pemasyarakatan'],
    ['RUTAN Kelas I', 'rutan'],
    ['mantan narapidana', 'narapidana'],
  ])('%s gives it away', (text, word) => {
    expect(findPrisonWords(text)).toContain(word);
  });

  test.each([
    'UPTD Balai Latihan Kerja Kota Pekalongan',
    "Siti Napi'ah",
    'Ketahanan Pangan',
    'Pembinaan Warga Desa',
    '563/001/BLK-PKL/VI/2021',
  ])('%s is neutral', (text) => {
    expect(findPrisonWords(text)).toEqual([]);
  });
});
