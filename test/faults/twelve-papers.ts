import type { Office } from './judged-office';

const NAMES = [
  ...['Adi Nugroho', "Nur'aini Lestari", 'Bayu', 'Citra Dewi', 'Dodi Pratama', 'Eka Sari'],
  ...['Fajar Hidayat', 'Gita Puspita', 'Hadi Santoso', 'Indah Wulandari', 'Joko Susilo', 'Kartika'],
];

/**
 * Twelve people and a paper for each: six go to an office in one mail, five to their own address, one has none. One
 * person gets a *surat keterangan*.
 */
export const twelvePapers: Office = {
  packages: { GM: 'kantor@example.org', BT: '' },
  people: NAMES.map((name, index) => {
    if (index < 6) return { name, package: 'GM', fails: index === 1 };
    return { name, package: 'BT', email: index === 11 ? '' : `p${index + 1}@example.org` };
  }),
};
