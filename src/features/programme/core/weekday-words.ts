import type { Weekday } from '../../../kernel/plain-date';

const WORDS: Readonly<Record<string, Weekday>> = {
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  sabtu: 6,
  minggu: 7,
  ahad: 7,
};

/** All weekdays, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday a word names (`Jumat`, `jum'at`, `Ahad`); null when it names none. */
export function weekdayOfWord(word: string): Weekday | null {
  return WORDS[word.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}
