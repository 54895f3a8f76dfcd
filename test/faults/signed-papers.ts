import type { Office } from './judged-office';

/** Two papers for an office in one mail, and the piagam of a guest; all signed electronically before they are mailed. */
export const signedPapers: Office = {
  packages: { GM: 'kantor@example.org' },
  people: [
    { name: 'Adi Nugroho', package: 'GM' },
    { name: 'Citra Dewi', package: 'GM', fails: true },
  ],
  guests: ['Hendra Wijaya'],
  settings: { 'Cara tanda tangan': 'TTE' },
};
