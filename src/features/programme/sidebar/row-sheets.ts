import type { Bilingual } from '../../../sidebar/language';

/** A sheet that is filled in by form. */
export interface RowSheet {
  readonly sheet: string;
  readonly title: Bilingual;
}

/** The lists of a programme in the order in which they are needed. */
export const rowSheets: readonly RowSheet[] = [
  { sheet: 'Mitra', title: { id: 'Mitra', en: 'Institutions' } },
  { sheet: 'Paket', title: { id: 'Paket', en: 'Packages' } },
  { sheet: 'Unit', title: { id: 'Unit kompetensi', en: 'Competency units' } },
  { sheet: 'Instruktur', title: { id: 'Instruktur', en: 'Trainers' } },
  { sheet: 'Ruang', title: { id: 'Ruang', en: 'Rooms' } },
  { sheet: 'Pejabat', title: { id: 'Pejabat', en: 'Officials' } },
  { sheet: 'Pola Hari', title: { id: 'Pola hari', en: 'Day patterns' } },
  { sheet: 'Hari Libur', title: { id: 'Hari libur', en: 'Days off' } },
  {
    sheet: 'Masa Khusus',
    title: { id: 'Jeda dan jam Ramadan', en: 'Pauses and Ramadan hours' },
  },
  { sheet: 'Acara', title: { id: 'Acara', en: 'Events' } },
];
