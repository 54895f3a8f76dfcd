import type { Language } from '../kernel/problem';

interface SharedWords {
  readonly loading: string;
  readonly outcome: string;
  readonly nothingChanged: string;
  readonly retry: string;
  readonly back: string;
  readonly menu: string;
  readonly close: string;
  readonly running: (label: string) => string;
  readonly progress: (done: number, total: number) => string;
  readonly more: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly showCell: string;
  readonly required: string;
  readonly dateHint: string;
  readonly notADate: string;
  readonly notANumber: string;
}

/** Words that every place needs. */
export const sharedWords: Readonly<Record<Language, SharedWords>> = {
  id: {
    loading: 'Memuat…',
    outcome: 'Hasil',
    nothingChanged: 'Tidak ada yang diubah.',
    retry: 'Coba lagi',
    back: 'Kembali',
    menu: 'Menu',
    close: 'Tutup',
    running: (label) => `${label}: sedang berjalan…`,
    progress: (done, total) => `${done} dari ${total}`,
    more: (count) => `… dan ${count} lagi.`,
    error: 'Salah',
    warning: 'Perlu dicek',
    note: 'Catatan',
    showCell: 'Tampilkan sel',
    required: 'wajib',
    dateHint: 'hh/bb/tttt, misalnya 10/06/2021',
    notADate: 'Bukan tanggal yang dikenal. Tulis seperti 10/06/2021.',
    notANumber: 'Bukan bilangan bulat.',
  },
  en: {
    loading: 'Loading…',
    outcome: 'Outcome',
    nothingChanged: 'Nothing was changed.',
    retry: 'Try again',
    back: 'Back',
    menu: 'Menu',
    close: 'Close',
    running: (label) => `${label}: running…`,
    progress: (done, total) => `${done} of ${total}`,
    more: (count) => `… and ${count} more.`,
    error: 'Wrong',
    warning: 'To check',
    note: 'Note',
    showCell: 'Show the cell',
    required: 'required',
    dateHint: 'dd/mm/yyyy, for example 10/06/2021',
    notADate: 'Not a date that exists. Write it like 10/06/2021.',
    notANumber: 'Not a whole number.',
  },
};
