import type { Language } from '../../../kernel/problem';
import type { PairKind } from '../core/index';

interface PairWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly add: string;
  readonly newPair: string;
  readonly change: (pair: string) => string;
  readonly remove: (pair: string) => string;
  readonly reallyRemove: (pair: string) => string;
  readonly keep: string;
  readonly first: string;
  readonly second: string;
  readonly personHint: string;
  readonly notFound: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<PairKind, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly cancel: string;
}

/** Words of the screen of pairs. */
export const pairWords: Readonly<Record<Language, PairWords>> = {
  id: {
    title: 'Pasangan',
    hint: 'Siapa yang harus dipisah atau bersama saat ditempatkan.',
    none: 'Belum ada pasangan.',
    add: 'Tambah pasangan',
    newPair: 'Pasangan baru',
    change: (pair) => `Ubah ${pair}`,
    remove: (pair) => `Hapus ${pair}`,
    reallyRemove: (pair) => `Ya, hapus ${pair}`,
    keep: 'Jangan hapus',
    first: 'Peserta pertama',
    second: 'Peserta kedua',
    personHint: 'Tulis nama atau ID, lalu pilih dari daftar.',
    notFound: 'Tidak ada peserta ini. Pilih dari daftar.',
    kind: 'Hubungan',
    kinds: {
      apart: 'Dipisah: tidak dalam satu paket',
      together: 'Bersama: satu paket, atau keduanya tidak mendapat kursi',
    },
    reason: 'Sebab',
    reasonHint:
      'Hanya disimpan di lembar Pasangan. Siapa pun yang membuka berkas dapat membacanya.',
    save: 'Simpan pasangan',
    cancel: 'Batal',
  },
  en: {
    title: 'Pairs',
    hint: 'Who must be kept apart or together when people are placed.',
    none: 'There are no pairs yet.',
    add: 'Add a pair',
    newPair: 'New pair',
    change: (pair) => `Change ${pair}`,
    remove: (pair) => `Remove ${pair}`,
    reallyRemove: (pair) => `Yes, remove ${pair}`,
    keep: 'Do not remove',
    first: 'First person',
    second: 'Second person',
    personHint: 'Type a name or an ID, then choose from the list.',
    notFound: 'There is no such person. Choose from the list.',
    kind: 'Relation',
    kinds: {
      apart: 'Apart: never in one package',
      together: 'Together: in one package, or both without a seat',
    },
    reason: 'Reason',
    reasonHint: 'Kept in sheet Pasangan only. Everybody who opens the file can read it.',
    save: 'Save pair',
    cancel: 'Cancel',
  },
};
