import type { Language } from '../../kernel/problem';

interface PartWords {
  readonly broken: string;
  readonly updated: string;
}

/** When a part of the page cannot be opened. */
export const partWords: Readonly<Record<Language, PartWords>> = {
  id: {
    broken:
      'Bagian Giliran ini tidak dapat dibuka. Coba lagi; jika tetap gagal, minta pengelola memasang ulang Giliran.',
    updated:
      'Giliran baru saja diperbarui. Salin isian yang belum tersimpan, lalu muat ulang halaman ini.',
  },
  en: {
    broken:
      'This part of Giliran cannot be opened. Try again; if it fails again, ask your administrator to install Giliran again.',
    updated: 'Giliran has just been updated. Copy what is not saved yet, then reload this page.',
  },
};
