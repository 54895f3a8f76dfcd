import type { Language } from '../../kernel/problem';

interface ReasonListWords {
  readonly filter: string;
  readonly all: string;
  readonly search: string;
  readonly nothing: string;
  readonly shown: (shown: number, all: number) => string;
  readonly showMore: (count: number) => string;
}

export const reasonListWords: Readonly<Record<Language, ReasonListWords>> = {
  id: {
    filter: 'Tampilkan',
    all: 'Semua',
    search: 'Cari nama, ID, atau alasan',
    nothing: 'Tidak ada yang cocok.',
    shown: (shown, all) => `${shown} dari ${all}`,
    showMore: (count) => `Tampilkan ${count} lagi`,
  },
  en: {
    filter: 'Show',
    all: 'All',
    search: 'Find a name, an ID or a reason',
    nothing: 'Nothing matches.',
    shown: (shown, all) => `${shown} of ${all}`,
    showMore: (count) => `Show ${count} more`,
  },
};
