import type { Language } from '../../../kernel/problem';

interface ProgrammeWords {
  readonly missing: string;
  readonly nothingMissing: string;
  readonly missingHint: string;
  readonly questions: string;
  readonly lists: string;
  readonly answered: (count: number, total: number) => string;
  readonly screen: (number: number, total: number) => string;
  readonly toOverview: string;
  readonly save: string;
  readonly saveAndNext: string;
  readonly later: string;
  readonly unsaved: string;
  readonly add: string;
  readonly newRow: string;
  readonly empty: string;
  readonly recipients: string;
  readonly recipientsHint: string;
  readonly noPackages: string;
  readonly fixFirst: string;
}

/** The words of *Program* and *Setelan*. */
export const programmeWords: Readonly<Record<Language, ProgrammeWords>> = {
  id: {
    missing: 'Yang masih kurang',
    nothingMissing: 'Tidak ada yang kurang. Tahap dapat disusun.',
    missingHint: 'Boleh diisi nanti.',
    questions: 'Pertanyaan',
    lists: 'Daftar',
    answered: (count, total) => `${count} dari ${total} terisi`,
    screen: (number, total) => `Layar ${number} dari ${total}`,
    toOverview: 'Ke daftar',
    save: 'Simpan',
    saveAndNext: 'Simpan dan lanjut',
    later: 'Nanti saja',
    unsaved: 'Ada isian yang belum disimpan.',
    add: 'Tambah',
    newRow: 'Baris baru',
    empty: 'Belum ada isinya.',
    recipients: 'Penerima email',
    recipientsHint: 'Surat tiap paket dikirim ke alamat ini.',
    noPackages: 'Belum ada paket. Isi daftar Paket di Program.',
    fixFirst: 'Perbaiki isian yang bertanda merah.',
  },
  en: {
    missing: 'Still missing',
    nothingMissing: 'Nothing is missing. The stages can be planned.',
    missingHint: 'It may be filled in later.',
    questions: 'Questions',
    lists: 'Lists',
    answered: (count, total) => `${count} of ${total} answered`,
    screen: (number, total) => `Screen ${number} of ${total}`,
    toOverview: 'To the list',
    save: 'Save',
    saveAndNext: 'Save and go on',
    later: 'Later',
    unsaved: 'Something is not saved yet.',
    add: 'Add',
    newRow: 'New row',
    empty: 'Nothing here yet.',
    recipients: 'Recipients of mail',
    recipientsHint: 'The papers of each package go to this address.',
    noPackages: 'There are no packages yet. Fill in the list Paket in Programme.',
    fixFirst: 'Correct what is marked red.',
  },
};
