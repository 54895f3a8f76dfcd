import { describe, expect, test } from '@jest/globals';
import { findPrisonWords, withoutPrisonWords } from '../../src/kernel/prison-words';

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

test('a text is printed without the words that tell about prison', () => {
  expect(withoutPrisonWords('Pelatihan Kemandirian WBP 2021')).toBe('Pelatihan Kemandirian 2021');
  expect(withoutPrisonWords('Bengkel Las (Lapas Kelas IIA)')).toBe('Bengkel Las ( Kelas IIA)');
  expect(withoutPrisonWords('WBP WBP warga  binaan, Aula')).toBe(', Aula');
  expect(withoutPrisonWords("Ruang Napi'ah")).toBe("Ruang Napi'ah");
});
