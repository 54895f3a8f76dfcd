import type { Language } from '../../../kernel/problem';
import type { LeaveCause } from '../contract';
import type { AgainReason, SwapGap, WishState } from '../core/index';

interface PersonWords {
  readonly wishes: string;
  readonly wish: (choice: number, packageCode: string) => string;
  readonly score: (points: string) => string;
  readonly noWishes: string;
  readonly states: Readonly<Record<WishState, string>>;
  readonly unknownPackage: string;
  readonly swaps: string;
  readonly swapHint: string;
  readonly noSwaps: Readonly<Record<SwapGap, string>>;
  readonly swap: (index: number) => string;
  readonly apply: (index: number) => string;
  readonly gets: (who: string, to: string) => string;
  readonly moves: (who: string, from: string, to: string, choice: number) => string;
  readonly leaves: (who: string, from: string) => string;
  readonly change: (points: string) => string;
  readonly exchange: string;
  readonly ask: string;
  readonly freeSeat: string;
  readonly cause: string;
  readonly causes: Readonly<Record<LeaveCause, string>>;
  readonly showNext: string;
  readonly next: (who: string, points: string) => string;
  readonly nobodyNext: string;
  readonly pass: (to: string) => string;
  readonly leaveFree: string;
  readonly locked: string;
  readonly again: string;
  readonly againNone: string;
  readonly againHint: string;
  readonly againReasons: Readonly<Record<AgainReason, string>>;
}

/** Words of one person's screen and of the list of those to decide again. */
export const personWords: Readonly<Record<Language, PersonWords>> = {
  id: {
    wishes: 'Minat dan hasilnya',
    wish: (choice, code) => `Minat ${choice}: ${code}`,
    score: (points) => `Skor ${points}.`,
    noWishes: 'Minatnya belum diisi di lembar Peserta.',
    states: {
      held: 'Kursinya',
      missed: 'Tidak didapat',
      lower: 'Tidak diperlukan',
      closed: 'Tertutup',
      unknown: 'Tidak dikenal',
    },
    unknownPackage: 'Paket ini tidak ada di lembar Paket.',
    swaps: 'Tukaran yang memberinya kursi',
    swapHint: 'Tidak ada yang diubah sebelum Anda menekan Terapkan. Baris yang dikunci tidak ikut.',
    noSwaps: {
      none: 'Tidak ada rangkaian perpindahan sesuai minat yang memberinya kursi tanpa mengambil kursi orang lain.',
      long: 'Kursi tanpa mengambil kursi orang lain perlu lebih dari 4 perpindahan.',
      pairs:
        'Perpindahan terpendek yang tidak mengambil kursi orang lain bertentangan dengan lembar Pasangan.',
    },
    swap: (index) => `Tukaran ${index}`,
    apply: (index) => `Terapkan tukaran ${index}`,
    gets: (who, to) => `${who} mendapat kursi ${to}.`,
    moves: (who, from, to, choice) =>
      `${who} pindah dari ${from} ke ${to} (${choice === 0 ? 'di luar minatnya' : `minat ${choice}`}).`,
    leaves: (who, from) => `${who} melepas kursi ${from} dan menjadi cadangan.`,
    change: (points) => `Jumlah skor ${points}.`,
    exchange: 'Seseorang kehilangan kursi.',
    ask: 'Tanyakan dulu kepada yang pindah di luar minatnya.',
    freeSeat: 'Kursinya dilepas',
    cause: 'Sebab',
    causes: { moved: 'Pindah', released: 'Bebas', withdrew: 'Mengundurkan diri' },
    showNext: 'Lihat siapa berikutnya',
    next: (who, points) => `Berikutnya menurut aturan: ${who}, skor ${points}.`,
    nobodyNext: 'Tidak ada cadangan untuk kursi ini.',
    pass: (to) => `Lepas kursi, berikan kepada ${to}`,
    leaveFree: 'Lepas kursi, biarkan kosong',
    locked: 'Barisnya dikunci. Hilangkan centang Kunci di lembar Penempatan bila ia boleh pindah.',
    again: 'Siapa perlu diputuskan lagi',
    againNone: 'Tidak ada. Isi lembar masih sama seperti saat peserta ditempatkan.',
    againHint:
      'Dibandingkan dengan penempatan terakhir. Jalankan Tempatkan peserta untuk memutuskannya.',
    againReasons: {
      new: 'Memenuhi syarat, belum ada di lembar Penempatan',
      gone: 'Ada di lembar Penempatan, tidak lagi memenuhi syarat',
      changed: 'Minat, nilai, aturan, pasangan, atau bobot sudah berubah',
    },
  },
  en: {
    wishes: 'Wishes and what came of them',
    wish: (choice, code) => `Choice ${choice}: ${code}`,
    score: (points) => `Score ${points}.`,
    noWishes: 'No interest is filled in in sheet Peserta.',
    states: {
      held: 'Has this seat',
      missed: 'Not reached',
      lower: 'Not needed',
      closed: 'Closed',
      unknown: 'Unknown',
    },
    unknownPackage: 'This package is not in sheet Paket.',
    swaps: 'Swaps that give this person a seat',
    swapHint: 'Nothing is changed before you press Apply. Locked rows stay.',
    noSwaps: {
      none: 'No chain of moves within the wishes gives this person a seat without taking one from somebody.',
      long: 'A seat without taking one from somebody needs more than 4 moves.',
      pairs: 'The shortest moves that take a seat from nobody are against sheet Pasangan.',
    },
    swap: (index) => `Swap ${index}`,
    apply: (index) => `Apply swap ${index}`,
    gets: (who, to) => `${who} gets a seat of ${to}.`,
    moves: (who, from, to, choice) =>
      `${who} moves from ${from} to ${to} (${choice === 0 ? 'not among the wishes' : `choice ${choice}`}).`,
    leaves: (who, from) => `${who} gives up the seat of ${from} and goes to the reserve.`,
    change: (points) => `Sum of scores ${points}.`,
    exchange: 'Somebody loses a seat.',
    ask: 'Ask those first who move outside their wishes.',
    freeSeat: 'The seat is given up',
    cause: 'Cause',
    causes: { moved: 'Transferred', released: 'Released', withdrew: 'Withdrew' },
    showNext: 'Show who is next',
    next: (who, points) => `Next by rule: ${who}, score ${points}.`,
    nobodyNext: 'Nobody is in reserve for this seat.',
    pass: (to) => `Free the seat, give it to ${to}`,
    leaveFree: 'Free the seat, leave it empty',
    locked: 'This row is locked. Untick Kunci in sheet Penempatan if the person may move.',
    again: 'Who must be decided again',
    againNone: 'Nobody. The sheets are as they were when people were placed.',
    againHint: 'Compared with the last placement. Run Place participants to decide them.',
    againReasons: {
      new: 'Eligible, not yet in sheet Penempatan',
      gone: 'In sheet Penempatan, no longer eligible',
      changed: 'Wishes, marks, rules, pairs or weights have changed',
    },
  },
};
