import type { PlainDate, Weekday } from '../../../kernel/plain-date';
import { weekdayOf } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import type { Trainer } from '../../programme/core';
import { weekdayOfWord } from '../../programme/core';

/** A time that a trainer wishes for: a weekday, a half of the day, or both. */
interface WishedTime {
  readonly weekday: Weekday | null;
  readonly half: 'morning' | 'afternoon' | null;
}

const HALVES: Readonly<Record<string, WishedTime['half']>> = {
  pagi: 'morning',
  siang: 'afternoon',
  sore: 'afternoon',
};

const NOON = '12:00';

/** What a word of *Waktu Diharapkan* names: `pagi`, `Senin`, `Selasa siang`; null when it names nothing. */
export function readWishedTime(word: string): WishedTime | null {
  let weekday: WishedTime['weekday'] = null;
  let half: WishedTime['half'] = null;
  for (const part of word.trim().toLowerCase().split(/\s+/)) {
    const day = weekdayOfWord(part);
    const time = HALVES[part] ?? null;
    if (day === null && time === null) return null;
    weekday = day ?? weekday;
    half = time ?? half;
  }
  return { weekday, half };
}

/** Whether a lesson hour lies outside all times that a trainer wishes for. Whoever wishes for none takes any. */
export function isUnwished({ wishedTimes }: Trainer, date: PlainDate, start: PlainTime): boolean {
  const wishes = wishedTimes.flatMap((word) => readWishedTime(word) ?? []);
  const half = start < NOON ? 'morning' : 'afternoon';
  return (
    wishes.length > 0 &&
    !wishes.some(
      (wish) =>
        (wish.weekday === null || wish.weekday === weekdayOf(date)) &&
        (wish.half === null || wish.half === half),
    )
  );
}
