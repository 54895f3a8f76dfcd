import type { Language } from '../../kernel/problem';

interface HomeWords {
  readonly title: string;
  readonly loading: string;
  readonly outcome: string;
  readonly nothingChanged: string;
  readonly running: (label: string) => string;
  readonly progress: (done: number, total: number) => string;
  readonly more: (count: number) => string;
}

/** The words of the home screen. */
export const homeWords: Readonly<Record<Language, HomeWords>> = {
  id: {
    title: 'Alur kerja',
    loading: 'Memuat langkah…',
    outcome: 'Hasil',
    nothingChanged: 'Tidak ada yang diubah.',
    running: (label) => `${label}: sedang berjalan…`,
    progress: (done, total) => `${done} dari ${total}`,
    more: (count) => `… dan ${count} lagi.`,
  },
  en: {
    title: 'Workflow',
    loading: 'Loading the steps…',
    outcome: 'Outcome',
    nothingChanged: 'Nothing was changed.',
    running: (label) => `${label}: running…`,
    progress: (done, total) => `${done} of ${total}`,
    more: (count) => `… and ${count} more.`,
  },
};
