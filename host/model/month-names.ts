const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const INDONESIAN =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );
/** Monday first. */
const ENGLISH_DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const INDONESIAN_DAYS = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' ');

const isIndonesian = (locale: string): boolean => /^(id|in)/.test(locale);

/** `month` from 1. */
export function monthName(month: number, locale: string): string {
  return (isIndonesian(locale) ? INDONESIAN : ENGLISH)[month - 1] ?? '';
}

/** `weekday` from 1 (Monday) to 7. */
export function weekdayName(weekday: number, locale: string): string {
  return (isIndonesian(locale) ? INDONESIAN_DAYS : ENGLISH_DAYS)[weekday - 1] ?? '';
}

/** The month from 1 that a whole name or its first three letters mean, or null. */
export function monthNumber(name: string, locale: string): number | null {
  const names = isIndonesian(locale) ? [INDONESIAN, ENGLISH] : [ENGLISH];
  const wanted = name.toLowerCase();
  for (const list of names) {
    const index = list.findIndex(
      (full) => full.toLowerCase() === wanted || full.slice(0, 3).toLowerCase() === wanted,
    );
    if (index >= 0) return index + 1;
  }
  return null;
}
