import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';

interface SearchWords {
  readonly placing: string;
  readonly improving: string;
  readonly points: string;
  readonly bound: string;
  readonly tried: string;
  readonly rate: (thousands: string, perSecond: string) => string;
  readonly account: string;
  readonly optimal: string;
  readonly gap: (points: number) => string;
  /** By term and kind of resource, as the account of a plan names them. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What is said while a schedule is sought, and of what its points are for. */
export const searchWords: Readonly<Record<Language, SearchWords>> = {
  id: {
    placing: 'Mencari tempat untuk setiap JP',
    improving: 'Semua JP mendapat tempat. Jadwal sedang diperbaiki',
    points: 'Poin (makin kecil makin baik)',
    bound: 'Terbukti tidak bisa di bawah',
    tried: 'Percobaan',
    rate: (thousands, perSecond) => `${thousands} ribu, ${perSecond} ribu per detik`,
    account: 'Rincian poin',
    optimal: 'Terbukti terbaik: tidak ada jadwal dengan poin lebih kecil.',
    gap: (points) => `Paling banyak ${points} poin di atas yang terbukti mungkin.`,
    lines: {
      'shape class': 'Hari kelas tidak padat',
      'shape trainer': 'JP kosong instruktur',
      'load trainer': 'Beban instruktur tidak rata',
      spread: 'Unit kurang tersebar',
      cut: 'Blok terpotong',
      time: 'Teori di siang hari',
      'hour trainer': 'Di luar waktu yang diharapkan instruktur',
      'steady trainer': 'Ganti instruktur',
      'steady room': 'Ganti ruang',
      'unsuited room': 'Ruang kurang cocok',
      change: 'Sesi pindah',
    },
  },
  en: {
    placing: 'Looking for a place for every JP',
    improving: 'All JP have a place. The schedule is being improved',
    points: 'Points (fewer are better)',
    bound: 'Proved: not below',
    tried: 'Attempts',
    rate: (thousands, perSecond) => `${thousands} thousand, ${perSecond} thousand a second`,
    account: 'What the points are for',
    optimal: 'Proved best: no schedule has fewer points.',
    gap: (points) => `At most ${counted(points, 'point')} above what can be proved.`,
    lines: {
      'shape class': 'Days of classes not dense',
      'shape trainer': 'Empty JP of trainers',
      'load trainer': 'Uneven load of trainers',
      spread: 'Units not spread enough',
      cut: 'Blocks cut',
      time: 'Theory late in the day',
      'hour trainer': 'Outside the times trainers wish for',
      'steady trainer': 'Changes of trainer',
      'steady room': 'Changes of room',
      'unsuited room': 'Rooms that suit less',
      change: 'Sessions moved',
    },
  },
};
