import type { Language } from '../../../kernel/problem';
import type { PlanScope } from '../core';

interface ScopeWords {
  readonly scope: string;
  readonly kinds: Readonly<Record<PlanScope['kind'], string>>;
  readonly hints: Readonly<Record<PlanScope['kind'], string>>;
  readonly class: string;
  readonly trainer: string;
  readonly choose: string;
  readonly from: string;
  readonly until: string;
  readonly incomplete: string;
}

/** What may be planned again. */
export const scopeWords: Readonly<Record<Language, ScopeWords>> = {
  id: {
    scope: 'Yang disusun',
    kinds: {
      all: 'Semua yang belum tetap',
      rest: 'Hanya JP yang belum mendapat tempat',
      class: 'Satu kelas',
      trainer: 'Sesi satu instruktur',
      dates: 'Beberapa hari',
    },
    hints: {
      all: 'Sesi yang sudah ada dipertahankan sejauh mungkin.',
      rest: 'Tidak ada sesi yang dipindahkan.',
      class: 'Kelas lain tidak berubah.',
      trainer: 'Sesi instruktur lain tidak berubah.',
      dates: 'Hari lain tidak berubah.',
    },
    class: 'Kelas',
    trainer: 'Instruktur',
    choose: 'Pilih…',
    from: 'Dari tanggal',
    until: 'Sampai tanggal',
    incomplete: 'Lengkapi dulu pilihan di atas.',
  },
  en: {
    scope: 'What to plan',
    kinds: {
      all: 'All that is not fixed',
      rest: 'Only JP without a place',
      class: 'One class',
      trainer: 'The sessions of one trainer',
      dates: 'Some days',
    },
    hints: {
      all: 'What stands is kept as far as possible.',
      rest: 'No session is moved.',
      class: 'Other classes do not change.',
      trainer: 'Sessions of other trainers do not change.',
      dates: 'Other days do not change.',
    },
    class: 'Class',
    trainer: 'Trainer',
    choose: 'Choose…',
    from: 'From',
    until: 'Until',
    incomplete: 'Complete the choice above first.',
  },
};
