import type { Language } from '../../../kernel/problem';

interface PatternWords {
  readonly title: string;
  readonly empty: string;
  readonly add: string;
  readonly newPattern: string;
  readonly jp: (minutes: number) => string;
  readonly name: string;
  readonly jpMinutes: string;
  readonly jpMinutesHint: string;
  readonly hoursHint: string;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly fixFirst: string;
  readonly save: string;
  readonly toList: string;
}

/** The words of the day patterns in *Program*. */
export const patternWords: Readonly<Record<Language, PatternWords>> = {
  id: {
    title: 'Pola hari',
    empty: 'Belum ada pola hari.',
    add: 'Tambah pola',
    newPattern: 'Pola baru',
    jp: (minutes) => `1 JP = ${minutes} menit`,
    name: 'Nama pola',
    jpMinutes: 'Menit per JP',
    jpMinutesHint: '40, 45 atau 60 menurut lembaga.',
    hoursHint: 'Misalnya 08.00-10.15, 10.30-12.00. Kosongkan bila tidak ada kelas.',
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    fixFirst: 'Perbaiki isian yang bertanda merah.',
    save: 'Simpan',
    toList: 'Ke daftar',
  },
  en: {
    title: 'Day patterns',
    empty: 'There are no day patterns yet.',
    add: 'Add a pattern',
    newPattern: 'New pattern',
    jp: (minutes) => `1 JP = ${minutes} minutes`,
    name: 'Name of the pattern',
    jpMinutes: 'Minutes of a JP',
    jpMinutesHint: '40, 45 or 60, as the institution has it.',
    hoursHint: 'For example 08.00-10.15, 10.30-12.00. Leave empty when there are no classes.',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    fixFirst: 'Correct what is marked red.',
    save: 'Save',
    toList: 'To the list',
  },
};
