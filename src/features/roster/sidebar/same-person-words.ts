import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { SameVerdict } from '../core';

interface SamePersonWords {
  readonly searching: string;
  readonly again: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly onlySkipped: (count: number) => string;
  readonly showSkipped: string;
  readonly found: (pairs: number, rows: number) => string;
  readonly compared: (count: number) => string;
  readonly position: (at: number, count: number) => string;
  readonly likely: Readonly<Record<SameVerdict, string>>;
  readonly decided: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly comparison: (first: string, second: string) => string;
  readonly differs: string;
  readonly equalFields: (count: number) => string;
  readonly empty: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly same: string;
  readonly different: string;
  readonly skip: string;
  readonly keys: string;
  readonly takeBack: string;
  readonly mergeTitle: (first: string, second: string) => string;
  readonly survivor: string;
  readonly survivorHint: string;
  readonly filledIn: (count: number) => string;
  readonly merge: string;
  readonly later: string;
  readonly undo: string;
  readonly undoOf: (merged: string, survivor: string) => string;
  readonly merges: (count: number) => string;
  readonly mergeLine: (merged: string, survivor: string) => string;
}

/** The words of *Orang Sama*. */
export const samePersonWords: Readonly<Record<Language, SamePersonWords>> = {
  id: {
    searching: 'Mencari orang yang tercatat dua kali…',
    again: 'Cari lagi',
    none: 'Tidak ada pasangan yang perlu diputuskan.',
    more: (count) => `Masih ada ${count} pasangan lagi. Tekan Cari lagi.`,
    onlySkipped: (count) => `Tinggal ${count} pasangan yang Anda lewati.`,
    showSkipped: 'Tampilkan yang dilewati',
    found: (pairs, rows) => `${pairs} pasang mungkin orang yang sama, ${rows} baris diperiksa.`,
    compared: (count) => `${count} pasangan dibandingkan.`,
    position: (at, count) => `Pasangan ${at} dari ${count}`,
    likely: {
      same: 'Sangat mungkin orang yang sama',
      ask: 'Mungkin orang yang sama',
      different: 'Dua orang',
    },
    decided: 'Sudah diputuskan sama, belum digabung',
    speaksFor: 'Menunjukkan orang yang sama',
    speaksAgainst: 'Menunjukkan dua orang',
    comparison: (first, second) => `${first} dan ${second} berdampingan`,
    differs: 'berbeda',
    equalFields: (count) => `Isi yang sama (${count})`,
    empty: '(kosong)',
    reason: 'Alasan',
    reasonHint: 'Boleh kosong. Jangan tulis nama orang.',
    same: 'Sama',
    different: 'Bukan',
    skip: 'Lewati',
    keys: 'Tombol S, B, dan L berlaku selama pasangan ini disorot.',
    takeBack: 'Batalkan keputusan ini',
    mergeTitle: (first, second) => `Gabungkan ${first} dan ${second}`,
    survivor: 'Baris yang dipertahankan',
    survivorHint: 'Baris lainnya tetap ada di lembar, tetapi tidak dihitung lagi.',
    filledIn: (count) => `Diisi dari baris lainnya (${count})`,
    merge: 'Gabungkan',
    later: 'Nanti saja',
    undo: 'Urungkan',
    undoOf: (merged, survivor) => `Urungkan gabungan ${merged} ke ${survivor}`,
    merges: (count) => `Gabungan terakhir (${count})`,
    mergeLine: (merged, survivor) => `${merged} digabung ke ${survivor}`,
  },
  en: {
    searching: 'Looking for people who are in the list twice…',
    again: 'Search again',
    none: 'No pair is left to decide.',
    more: (count) => `There are ${count} more pairs. Press Search again.`,
    onlySkipped: (count) => `Only ${counted(count, 'pair is', 'pairs are')} left that you skipped.`,
    showSkipped: 'Show the skipped ones',
    found: (pairs, rows) =>
      `${counted(pairs, 'pair')} may be one person, ${counted(rows, 'row')} checked.`,
    compared: (count) => `${counted(count, 'pair was', 'pairs were')} compared.`,
    position: (at, count) => `Pair ${at} of ${count}`,
    likely: {
      same: 'Very likely one person',
      ask: 'Perhaps one person',
      different: 'Two people',
    },
    decided: 'Decided to be one person, not merged yet',
    speaksFor: 'Speaks for one person',
    speaksAgainst: 'Speaks for two people',
    comparison: (first, second) => `${first} and ${second} side by side`,
    differs: 'differs',
    equalFields: (count) => `Equal fields (${count})`,
    empty: '(empty)',
    reason: 'Reason',
    reasonHint: 'May stay empty. Do not write names of people.',
    same: 'Same',
    different: 'Not the same',
    skip: 'Skip',
    keys: 'The keys S, B and L work while this pair has the focus.',
    takeBack: 'Take this decision back',
    mergeTitle: (first, second) => `Merge ${first} and ${second}`,
    survivor: 'Row that stays',
    survivorHint: 'The other row stays in its sheet, but counts no more.',
    filledIn: (count) => `Filled in from the other row (${count})`,
    merge: 'Merge',
    later: 'Later',
    undo: 'Undo',
    undoOf: (merged, survivor) => `Undo the merge of ${merged} into ${survivor}`,
    merges: (count) => `Latest merges (${count})`,
    mergeLine: (merged, survivor) => `${merged} was merged into ${survivor}`,
  },
};
