import type { Language } from '../../../kernel/problem';
import type { FoundBy } from '../core';

interface EnrolmentWords {
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly add: string;
  readonly importList: string;
  readonly nobody: string;
  readonly found: (count: number) => string;
  readonly born: (year: number) => string;
  readonly by: Readonly<Record<FoundBy, string>>;
  readonly newPerson: string;
  readonly restrictedNote: string;
  readonly empty: string;
  readonly save: string;
  readonly saveAndNext: string;
  readonly cancel: string;
  readonly discard: string;
  readonly keep: string;
  readonly unsaved: string;
  readonly toCheck: string;
  readonly correctFirst: (count: number) => string;
  readonly nothingToSave: string;
  readonly sameTitle: string;
  readonly openThis: (name: string) => string;
  readonly somebodyElse: string;
  readonly tryAgain: string;
}

/** The words of *Pendaftaran*. */
export const enrolmentWords: Readonly<Record<Language, EnrolmentWords>> = {
  id: {
    search: 'Cari peserta',
    searchHint: 'Nama, ID, NIK, atau nomor registrasi',
    find: 'Cari',
    add: 'Peserta baru',
    importList: 'Impor daftar',
    nobody: 'Tidak ada yang cocok. Periksa ejaannya, atau daftarkan sebagai peserta baru.',
    found: (count) => `${count} orang ditemukan.`,
    born: (year) => `lahir ${year}`,
    by: {
      id: 'ID sama',
      nik: 'NIK sama',
      register: 'nomor registrasi sama',
      name: 'nama cocok',
    },
    newPerson: 'Peserta baru',
    restrictedNote: 'Siapa pun yang dapat membuka berkas ini dapat membaca data terbatas.',
    empty: '(kosong)',
    save: 'Simpan',
    saveAndNext: 'Simpan dan berikutnya',
    cancel: 'Batal',
    discard: 'Buang isian ini',
    keep: 'Lanjutkan mengisi',
    unsaved: 'Isian ini belum disimpan.',
    toCheck: 'Perlu dicek:',
    correctFirst: (count) => `Perbaiki dulu ${count} isian yang salah.`,
    nothingToSave: 'Tidak ada perubahan untuk disimpan.',
    sameTitle: 'Mungkin orang yang sama:',
    openThis: (name) => `Buka data ${name}`,
    somebodyElse: 'Orang lain, tetap simpan',
    tryAgain: 'Isian Anda masih ada. Tekan Simpan sekali lagi; data tidak akan tersimpan dua kali.',
  },
  en: {
    search: 'Find a participant',
    searchHint: 'Name, id, NIK or register number',
    find: 'Find',
    add: 'New participant',
    importList: 'Import a list',
    nobody: 'Nobody matches. Check the spelling, or enrol a new participant.',
    found: (count) => `${count} people found.`,
    born: (year) => `born ${year}`,
    by: {
      id: 'same id',
      nik: 'same NIK',
      register: 'same register number',
      name: 'name matches',
    },
    newPerson: 'New participant',
    restrictedNote: 'Everyone who can open this file can read the restricted data.',
    empty: '(empty)',
    save: 'Save',
    saveAndNext: 'Save and next',
    cancel: 'Cancel',
    discard: 'Discard this entry',
    keep: 'Go on',
    unsaved: 'This entry is not saved yet.',
    toCheck: 'To check:',
    correctFirst: (count) => `Correct ${count} wrong fields first.`,
    nothingToSave: 'There is no change to save.',
    sameTitle: 'Perhaps the same person:',
    openThis: (name) => `Open ${name}`,
    somebodyElse: 'Somebody else, save anyway',
    tryAgain: 'Your entry is still here. Press Save once more; nothing is saved twice.',
  },
};
