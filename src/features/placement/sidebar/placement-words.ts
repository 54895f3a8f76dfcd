import type { Language } from '../../../kernel/problem';
import type { PlacementStatus } from '../core/index';

interface PlacementWords {
  readonly propose: string;
  readonly nobody: string;
  readonly seats: string;
  readonly taken: (taken: number, capacity: number) => string;
  readonly locked: string;
  readonly reserveRank: (rank: number) => string;
  readonly noStatus: string;
  readonly statuses: Readonly<Record<PlacementStatus, string>>;
  readonly why: (participant: string) => string;
  readonly toList: string;
}

export const placementWords: Readonly<Record<Language, PlacementWords>> = {
  id: {
    propose: 'Tempatkan peserta',
    nobody: 'Belum ada yang ditempatkan. Pilih Tempatkan peserta.',
    seats: 'Kursi tiap paket',
    taken: (taken, capacity) => `${taken} dari ${capacity}`,
    locked: 'Terkunci',
    reserveRank: (rank) => `Urutan cadangan ${rank}`,
    noStatus: 'Tanpa status',
    statuses: { placed: 'Terpilih', reserve: 'Cadangan', not_placed: 'Tidak ditempatkan' },
    why: (participant) => `Alasan dan tukaran ${participant}`,
    toList: 'Ke daftar kursi',
  },
  en: {
    propose: 'Place participants',
    nobody: 'Nobody is placed yet. Choose Place participants.',
    seats: 'Seats of each package',
    taken: (taken, capacity) => `${taken} of ${capacity}`,
    locked: 'Locked',
    reserveRank: (rank) => `Number ${rank} in reserve`,
    noStatus: 'No status',
    statuses: { placed: 'Placed', reserve: 'In reserve', not_placed: 'Not placed' },
    why: (participant) => `Reasons and swaps of ${participant}`,
    toList: 'To the list of seats',
  },
};
